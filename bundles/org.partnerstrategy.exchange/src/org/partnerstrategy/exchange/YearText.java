/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.field.text.Words;


/** A calendar year as registers write it, or the one that a day, month or quarter lies in. */
final class YearText {

    private static final String A_YEAR = "((?:19|20|21)\\d\\d)";
    private static final Pattern YEAR = Pattern.compile(A_YEAR + "(?:\\.0+)?");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d\\d.*$");
    private static final Pattern COMPACT_DAY = Pattern.compile(A_YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern MONTH_BEHIND = Pattern.compile(A_YEAR + "[-/](?:0?[1-9]|1[0-2]|[QqKk][1-4])");
    private static final Pattern MONTH_BEFORE = Pattern.compile("(?:0?[1-9]|1[0-2]|[QqKk][1-4])[-/ ]" + A_YEAR);
    private static final Pattern WORDS = Pattern.compile("(?:\\d{1,2}\\.? )?\\p{L}{2,20}\\.?:? " + A_YEAR);
    /** Fiscal years, and years of which the century is left out where an apostrophe says so. */
    private static final Pattern SHORT = Pattern.compile("(?i)(?:(?:FY|BJ) ?'?|['’‘`])(?:20)?(\\d\\d)");
    /** A school year or another one that begins within a year: 2023/2024, 2023-24. */
    private static final Pattern SPANNING = Pattern.compile("(?i)(?:\\p{L}{2,20}\\.? )?" + A_YEAR
            + " ?[-–/] ?'?(?:(?:19|20|21)\\d\\d|\\d\\d)");
    private static final Pattern AMERICAN = Pattern.compile("\\d{1,2}/\\d{1,2}/" + A_YEAR);

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
        Optional<Year> day = Dates.parse(TIME.matcher(text).replaceFirst("")).map(LocalDate::getYear).map(Year::of);
        return day.filter(YearText::isLikely).or(() -> find(text));
    }

    /** Whether a text is a year that ends in the next one; {@link #parse} answers the one in which it begins. */
    static boolean spansTwo(String text) {
        Matcher spanning = SPANNING.matcher(text);
        if (!spanning.matches()) {
            return false;
        }
        int digits = Integer.parseInt(text.strip().substring(text.strip().length() - 2));
        return digits == (Integer.parseInt(spanning.group(1)) + 1) % 100 && (!MONTH_BEHIND.matcher(text).matches()
                || Character.isLetter(text.charAt(0)));
    }

    private static String first(String text) {
        Matcher spanning = SPANNING.matcher(text);
        return spanning.matches() ? spanning.group(1) : text;
    }

    /** Whether a text is nothing but a year. */
    static boolean isYear(String text) {
        return YEAR.matcher(Words.tidy(text)).matches();
    }

    private static Optional<Year> find(String text) {
        Matcher twoDigits = SHORT.matcher(text);
        if (twoDigits.matches()) {
            return Optional.of(Year.of(CENTURY + Integer.parseInt(twoDigits.group(1))));
        }
        if (spansTwo(text)) {
            return Optional.of(Year.parse(first(text)));
        }
        for (Pattern pattern : new Pattern[] { YEAR, COMPACT_DAY, MONTH_BEHIND, MONTH_BEFORE, WORDS, AMERICAN }) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(Year.parse(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(Year year) {
        return YEAR.matcher(year.toString()).matches();
    }
}
