/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Score;

/**
 * The scale on which a register has its scores. They are stretched evenly over the points 0-100 (handbook, step 2): on
 * 1-5, 1 is 0 and 3 is 50.
 *
 * @param lowest the score that is 0 points
 * @param highest the score that is 100 points; it is higher than the lowest, or the same when scores are words
 */
public record Scale(int lowest, int highest) {

    /** Points, as the model has them. */
    public static final Scale POINTS = new Scale(Score.MINIMUM, Score.MAXIMUM);

    /** Words, from low to high. */
    public static final Scale WORDS = new Scale(0, 0);

    /** Shares of one, such as 0.8. */
    static final Scale SHARES = new Scale(0, 1);

    /** The scales that people use, the usual one first. */
    public static final List<Scale> USUAL = List.of(POINTS, new Scale(1, 5), new Scale(1, 10), new Scale(0, 10), SHARES,
            WORDS);

    private static final String WORDS_NAME = "words";
    private static final Pattern BOUNDS = Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})");
    private static final Pattern IN_HEADING =
            Pattern.compile("(?iu)\\(?(?:\\b(?:op |on )?(?:een |a )?(?:schaal|scale|score)(?: van| of| from)?:? )?"
            + "\\b(\\d{1,3})\\s*(?:-|–|t/m|tot en met|tot|to)\\s*(\\d{1,3})\\b\\)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,20})?");
    private static final Pattern OUT_OF = Pattern.compile("(.*\\d) ?/ ?(\\d{1,3})");
    private static final Pattern SHARE = Pattern.compile("(.*\\d) ?%");

    /** Both languages shorten low, middle and high to the same letters. */
    private static final Map<String, Integer> POINTS_OF_WORDS = Map.ofEntries(Map.entry("laag", 0),
            Map.entry("low", 0), Map.entry("l", 0), Map.entry("m", 50), Map.entry("h", 100),
            Map.entry("vrij laag", 25), Map.entry("rather low", 25), Map.entry("midden", 50),
            Map.entry("gemiddeld", 50), Map.entry("middle", 50), Map.entry("medium", 50), Map.entry("vrij hoog", 75),
            Map.entry("rather high", 75), Map.entry("hoog", 100), Map.entry("high", 100));

    /**
     * The scale that is written like {@code 1-5}; {@code words} is the one of words.
     *
     * @throws IllegalArgumentException when the text is no scale
     */
    public static Scale parse(String text) {
        if (Words.key(text).equals(WORDS_NAME)) {
            return WORDS;
        }
        Matcher bounds = BOUNDS.matcher(Words.tidy(text));
        if (!bounds.matches() || Integer.parseInt(bounds.group(1)) >= Integer.parseInt(bounds.group(2))) {
            throw new IllegalArgumentException("\"" + text + "\"");
        }
        return new Scale(Integer.parseInt(bounds.group(1)), Integer.parseInt(bounds.group(2)));
    }

    /** The scale that the heading of scores names, as "Invloed (1-5)" does. */
    static Optional<Scale> namedIn(String heading) {
        return IN_HEADING.matcher(heading).results().map(found -> new Scale(Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)))).filter(scale -> scale.lowest < scale.highest).findFirst();
    }

    /** A heading without the scale that it names. */
    static String notNamedIn(String heading) {
        return IN_HEADING.matcher(heading).replaceAll("");
    }

    /**
     * The points of a score on this scale, rounded half up.
     *
     * @param text not empty
     * @return none when the text is no score on this scale
     */
    public Optional<Score> read(String text) {
        if (equals(WORDS)) {
            return word(text);
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return equals(POINTS) ? number(share.group(1)).flatMap(this::stretched) : Optional.empty();
        }
        Matcher outOf = OUT_OF.matcher(text);
        boolean isOutOfHighest = outOf.matches() && Integer.parseInt(outOf.group(2)) == highest;
        return number(isOutOfHighest ? outOf.group(1) : text).flatMap(this::stretched);
    }

    /** The highest score that a text such as {@code 5/10} tells of; none when it tells of none. */
    static Optional<Integer> toldHighest(String text) {
        Matcher outOf = OUT_OF.matcher(text);
        return outOf.matches() ? Optional.of(Integer.valueOf(outOf.group(2))) : Optional.empty();
    }

    /** The score in a text such as {@code 5/10}; the text when it tells of no highest score. */
    static String withoutHighest(String text) {
        return OUT_OF.matcher(text).replaceFirst("$1");
    }

    private Optional<Score> stretched(BigDecimal score) {
        if (score.compareTo(BigDecimal.valueOf(lowest)) < 0 || score.compareTo(BigDecimal.valueOf(highest)) > 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = score.subtract(BigDecimal.valueOf(lowest)).multiply(BigDecimal.valueOf(Score.MAXIMUM));
        return Optional.of(Score.of(
                hundredfold.divide(BigDecimal.valueOf(highest - lowest), 0, RoundingMode.HALF_UP).intValueExact()));
    }

    /** The number that a text is, with a comma or a point before the decimals. */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static Optional<Score> word(String text) {
        return Optional.ofNullable(POINTS_OF_WORDS.get(Words.key(text))).map(Score::of);
    }

    /** As it is written: {@code 1-5}, {@code words}. */
    @Override
    public String toString() {
        return equals(WORDS) ? WORDS_NAME : lowest + "-" + highest;
    }
}
