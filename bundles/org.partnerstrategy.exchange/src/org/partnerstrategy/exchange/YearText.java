/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.Words;


/** A calendar year as registers write it, or the one that a day, month or quarter lies in. */
final class YearText {

    private static final String A_YEAR = "((?:19|20|21)\\d\\d)";
    private static final Pattern YEAR = Pattern.compile(A_YEAR + "(?:[.,]0+)?");
    /** As spreadsheets show a year as if it was an amount. */
    private static final Pattern GROUPED = Pattern.compile("([12])[.,](\\d{3})");
    private static final Pattern COMPACT = Pattern.compile(A_YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d\\d.*$");
    private static final Pattern MONTH_BEHIND = Pattern.compile(A_YEAR + "[-/](?:0?[1-9]|1[0-2])");
    /** Years without their century, where a word, an apostrophe or the name of a month says that they are years. */
    private static final Pattern SHORT = Pattern.compile("(?i)(?:(?:FY|BJ) ?'?|\\p{L}* ?['’‘`]"
            + "|\\d{1,2}[- .]\\p{L}{3,20}\\.?[- .]'?)(?:20)?(\\d\\d)");
    /** A school year or another one that begins within a year: 2023/2024, 2023-24, FY23/24. */
    private static final Pattern SPANNING = Pattern.compile("(?i)(?:(?:\\p{L}{2,20}\\.? ?)?" + A_YEAR
            + "|\\p{L}{2,20}\\.? ?'?(\\d\\d)) ?[-–—/] ?'?(?:(?:19|20|21)\\d\\d|\\d\\d)");
    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)" + A_YEAR + "(?!\\d)");
    /** A year, once or more, beside words; before it there may be days, weeks and months, and behind it quarters. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:\\P{N}|(?<!\\p{N})(?:0?[1-9]|[1-4]\\d|5[0-3])(?!\\p{N}))*+(?:19|20|21)\\d\\d(?!\\p{N}))+"
            + "(?:(?i:[QKW])\\d{1,2}(?!\\p{N})|\\P{N})*+");
    private static final Pattern ISO_DAY = Pattern.compile(A_YEAR + "-\\d\\d-\\d\\d");

    private static final int CENTURY = 2000;

    private YearText() {
    }

    /**
     * The year.
     *
     * @param text tidy
     * @return none when the text says no year, or more than one
     */
    static Optional<Year> parse(String text) {
        String timeless = TIME.matcher(text).replaceFirst("");
        Optional<Year> day = Dates.parse(timeless).map(LocalDate::getYear).map(Year::of);
        return day.filter(YearText::isLikely).or(() -> find(timeless));
    }

    /** Whether a text is a year that ends in the next one; {@link #parse} answers the one in which it begins. */
    static boolean spansTwo(String text) {
        Matcher spanning = SPANNING.matcher(text);
        if (!spanning.matches()) {
            return false;
        }
        int digits = Integer.parseInt(text.strip().substring(text.strip().length() - 2));
        return digits == (begin(spanning).getValue() + 1) % 100 && (!MONTH_BEHIND.matcher(text).matches()
                || Character.isLetter(text.charAt(0)));
    }

    private static Year begin(Matcher spanning) {
        return spanning.group(1) == null ? ofThisCentury(spanning.group(2)) : Year.parse(spanning.group(1));
    }

    private static Year ofThisCentury(String digits) {
        return Year.of(CENTURY + Integer.parseInt(digits));
    }

    /** Whether a text is nothing but a year. */
    static boolean isYear(String text) {
        return YEAR.matcher(Words.tidy(text)).matches();
    }

    private static Optional<Year> find(String text) {
        Matcher twoDigits = SHORT.matcher(text);
        if (twoDigits.matches()) {
            return Optional.of(ofThisCentury(twoDigits.group(1)));
        }
        for (Pattern pattern : new Pattern[] { YEAR, COMPACT, MONTH_BEHIND }) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches() && !spansTwo(text)) {
                return Optional.of(Year.parse(matcher.group(1)));
            }
        }
        Matcher spanning = SPANNING.matcher(text);
        if (spanning.matches()) {
            return spansTwo(text) ? Optional.of(begin(spanning)) : Optional.empty();
        }
        Matcher grouped = GROUPED.matcher(text);
        return grouped.matches()
                ? Optional.of(Year.parse(grouped.group(1) + grouped.group(2))).filter(YearText::isLikely) : only(text);
    }

    /** The year that a text names once or more, beside words and days: "1 mei 2023", "Q2 2023 (voorlopig)". */
    private static Optional<Year> only(String text) {
        String years = ISO_DAY.matcher(text).replaceAll("$1");
        List<String> found = WITHIN.matcher(years).results().map(MatchResult::group).distinct().toList();
        return found.size() == 1 && NAMED.matcher(years).matches() ? Optional.of(Year.parse(found.getFirst()))
                : Optional.empty();
    }

    private static boolean isLikely(Year year) {
        return YEAR.matcher(year.toString()).matches();
    }
}
