/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.field.text.SaidAmount.InCurrency;
import org.partnerstrategy.field.text.SaidAmount.InEuro;
import org.partnerstrategy.field.text.SaidAmount.None;
import org.partnerstrategy.field.text.SaidAmount.Qualified;
import org.partnerstrategy.field.text.SaidAmount.Unreadable;

/**
 * An amount of money as Dutch and English registers write it. A point or comma with three digits behind it and one to
 * three before it parts the thousands ("15.000" and "1,234" are whole); any other single one parts the cents.
 */
public final class EuroText {

    /** No register of a municipality goes beyond a thousand billion; what does is not an amount. */
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_TEXT = 40;

    /** What is written where there is no amount or none is known, without points and spaces. */
    private static final Set<String> NO_AMOUNT = Set.of("pm", "nvt", "nb", "nnb", "ntb", "na", "n/a", "#n/a", "#nb",
            "#n/b", "tbd", "tba", "onbekend", "unknown", "geen", "none", "null", "leeg", "memorie", "promemorie",
            "nogonbekend", "nietbekend", "nognietbekend", "nadertebepalen", "nogtebepalen", "nietvantoepassing",
            "notapplicable", "notavailable", "notknown");
    private static final Set<String> NOTHING = Set.of("nihil", "nil", "nul", "zero", "niets", "nothing");
    private static final Pattern WORDS_BEHIND = Pattern.compile(" ?\\([^()\\d]+\\)$");
    /** As some keyboards and programs write a minus. */
    private static final Pattern OTHER_DASHES = Pattern.compile("[‐‑‒﹣－]");
    /** Thousands and millions, written to the currency as German offices do. */
    private static final Pattern SCALED_EURO = Pattern.compile("(?i)(?<!\\p{L})([tkm])(?:€|eur(?!\\p{L}))");
    private static final Pattern DASHES = Pattern.compile("[-–—−]+(?:[.,][-–—−]+)?");
    private static final Pattern NO_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]*");

    private static final Pattern NO_CENTS = Pattern.compile("(?<=\\d)[.,][-–—=]+$");
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("(?<=\\d)[ '’](?=\\d{3}(?!\\d))");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((.*\\d.*)\\)");
    private static final Pattern MINUS_BEFORE = Pattern.compile("(?:-/-|[-–—−]) ?(?=[.,]?\\d)");
    private static final Pattern MINUS_BEHIND = Pattern.compile("(?<=\\d)(?: ?-/-|[-–−])$");
    private static final Pattern PLUS = Pattern.compile("^\\+ ?(?=\\d)");

    private static final Pattern MULTIPLE_BEHIND = Pattern.compile("(.*\\d) ?(\\p{L}+)\\.?");
    private static final Pattern MULTIPLE_BEFORE = Pattern.compile("(\\p{L}+)\\.? ?(\\d.*)");
    private static final Map<String, Integer> ZEROES = Map.ofEntries(Map.entry("k", 3), Map.entry("dzd", 3),
            Map.entry("duizend", 3), Map.entry("thousand", 3), Map.entry("m", 6), Map.entry("mln", 6),
            Map.entry("mio", 6), Map.entry("miljoen", 6), Map.entry("million", 6), Map.entry("mrd", 9),
            Map.entry("mld", 9), Map.entry("miljard", 9), Map.entry("bn", 9), Map.entry("billion", 9));
    /** In "1,250 mln" the mark may part thousands or decimals; that is for people to say. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

    private static final Pattern DUTCH = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d*)?|[.,]\\d{1,2}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:[.,]\\d+)?[eE][+-]?\\d{1,2}");

    private EuroText() {
    }

    /**
     * The amount in euro that a text says, rounded to cents; none when it says no amount, or one in another currency.
     */
    public static Optional<BigDecimal> parse(String text) {
        return read(text, false) instanceof InEuro said ? Optional.of(said.euro()) : Optional.empty();
    }

    /** The amount as it is written everywhere in a file: whole euros without a fraction, cents with two digits. */
    public static BigDecimal plain(BigDecimal euro) {
        boolean isWhole = euro.stripTrailingZeros().scale() <= 0;
        return euro.setScale(isWhole ? 0 : 2, RoundingMode.HALF_UP);
    }

    /** The amount with cents, also where there are none: by them a column of amounts is known. */
    public static BigDecimal cents(BigDecimal euro) {
        return euro.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * What a text says of an amount.
     *
     * @param written the text
     * @param isNumber whether it is known to be a number, with a point before the decimals
     */
    public static SaidAmount read(String written, boolean isNumber) {
        String text = Words.tidy(written);
        if (text.length() > LONGEST_TEXT) {
            return new Unreadable();
        }
        if (isNumber) {
            return number(text).flatMap(EuroText::inCents).<SaidAmount>map(InEuro::new).orElseGet(Unreadable::new);
        }
        String key = Words.key(WORDS_BEHIND.matcher(text).replaceFirst("")).replaceAll("[. ]", "");
        if (NO_AMOUNT.contains(key)) {
            return new None();
        }
        if (NOTHING.contains(key)) {
            return new InEuro(cents(BigDecimal.ZERO));
        }
        AmountQualifiers meant = AmountQualifiers.of(SCALED_EURO
                .matcher(OTHER_DASHES.matcher(text).replaceAll("-")).replaceAll(EuroText::scaled));
        SaidAmount said = said(CurrencySign.of(meant.amount()));
        return meant.isQualified() && !(said instanceof Unreadable) ? new Qualified(said) : said;
    }

    private static String scaled(MatchResult found) {
        return (found.group(1).equalsIgnoreCase("t") ? "k" : found.group(1)) + " €";
    }

    private static SaidAmount said(CurrencySign parts) {
        // Accountants write a nought of a currency as a dash.
        boolean isNought = parts.currency().isPresent() && DASHES.matcher(parts.number()).matches();
        if (!isNought && NO_SIGNS.matcher(parts.number()).matches()) {
            return new None();
        }
        Optional<BigDecimal> amount = isNought ? Optional.of(BigDecimal.ZERO) : signed(parts.number());
        return amount.flatMap(EuroText::inCents).map(cents -> said(cents, parts)).orElseGet(Unreadable::new);
    }

    private static SaidAmount said(BigDecimal amount, CurrencySign parts) {
        return parts.isEuro() ? new InEuro(amount) : new InCurrency(amount, parts.currency().orElseThrow());
    }

    private static Optional<BigDecimal> signed(String text) {
        String bare = NO_CENTS.matcher(text).replaceAll("");
        Matcher inParentheses = IN_PARENTHESES.matcher(bare);
        if (inParentheses.matches()) {
            return multiple(NO_CENTS.matcher(inParentheses.group(1).strip()).replaceAll("")).map(BigDecimal::negate);
        }
        Matcher before = MINUS_BEFORE.matcher(bare);
        if (before.lookingAt()) {
            return multiple(bare.substring(before.end())).map(BigDecimal::negate);
        }
        Matcher behind = MINUS_BEHIND.matcher(bare);
        if (behind.find()) {
            return multiple(bare.substring(0, behind.start())).map(BigDecimal::negate);
        }
        return multiple(PLUS.matcher(bare).replaceFirst(""));
    }

    private static Optional<BigDecimal> multiple(String text) {
        Matcher behind = MULTIPLE_BEHIND.matcher(text);
        if (behind.matches()) {
            return multiple(behind.group(1), behind.group(2));
        }
        Matcher before = MULTIPLE_BEFORE.matcher(text);
        return before.matches() ? multiple(before.group(2), before.group(1)) : unsigned(text);
    }

    private static Optional<BigDecimal> multiple(String digits, String word) {
        Integer zeroes = ZEROES.get(word.toLowerCase(Locale.ROOT));
        return zeroes == null || AMBIGUOUS.matcher(digits).matches() ? Optional.empty()
                : unsigned(digits).map(amount -> amount.movePointRight(zeroes));
    }

    private static Optional<BigDecimal> unsigned(String spaced) {
        String text = SPACED_THOUSANDS.matcher(spaced.strip()).replaceAll("");
        if (DUTCH.matcher(text).matches()) {
            return number(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return number(text.replace(",", ""));
        }
        boolean isNumber = PLAIN.matcher(text).matches() || SCIENTIFIC.matcher(text).matches();
        return isNumber ? number(text.replace(',', '.')) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> inCents(BigDecimal amount) {
        // A number such as 1e-999999999 would otherwise be written out.
        boolean isReasonable = (long) amount.precision() - amount.scale() <= MOST_DIGITS
                && amount.scale() <= LONGEST_TEXT;
        return isReasonable ? Optional.of(cents(amount)) : Optional.empty();
    }
}
