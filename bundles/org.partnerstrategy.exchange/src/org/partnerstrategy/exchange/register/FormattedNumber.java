/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.partnerstrategy.field.text.CurrencySign;

/**
 * A number in a cell of a workbook, read as people see it: a date as a date, a share as a percentage and a number such
 * as that of the chamber of commerce with its zeros in front, which in the file are numbers.
 *
 * @param number the number
 * @param format how the workbook shows it; empty when it does not say
 * @param isDate1904 whether days are counted from the first of January 1904, as on old Macintoshes
 */
record FormattedNumber(BigDecimal number, String format, boolean isDate1904) {

    /** Spreadsheets keep and show no more digits than these. */
    private static final MathContext PRECISION = new MathContext(15);
    private static final int MOST_DAYS = 3_000_000;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final int THOUSANDS = 3;
    /** "[$€-413]" is the euro in Dutch, and "[$-413]" only Dutch. */
    private static final Pattern LANGUAGE = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]|;.*");
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}|\"[^\"]*\"|(?<!\\p{L})[A-Z]{3}(?!\\p{L})");
    private static final Pattern DATE = Pattern.compile("(?i).*[yjd].*");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?i)[yj]+(;.*)?");
    private static final Pattern ZEROS = Pattern.compile("(0{2,})(;.*)?");

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");

    RegisterCell read() {
        String pattern = LITERAL.matcher(format).replaceAll("");
        if (pattern.contains("%")) {
            return RegisterCell.text(Digits.plain(number.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%");
        }
        if (DATE.matcher(pattern).matches()) {
            return date(pattern).map(RegisterCell::text).orElseGet(() -> RegisterCell.number(Digits.plain(number)));
        }
        Optional<String> currency = currency();
        if (currency.isPresent()) {
            return in(currency.get(), number);
        }
        String plain = Digits.plain(number.round(PRECISION));
        return ZEROS.matcher(pattern).matches() && plain.matches("\\d+")
                ? RegisterCell.text("0".repeat(Math.max(0, pattern.replaceAll(";.*", "").length() - plain.length()))
                + plain)
                : RegisterCell.number(plain);
    }

    /** A number of that currency, which is written as people do unless it is in euros, as registers are. */
    static RegisterCell in(String currency, BigDecimal number) {
        if (currency.equals(CurrencySign.EURO)) {
            return RegisterCell.inEuro(Digits.plain(number.round(PRECISION)));
        }
        BigDecimal plain = number.round(PRECISION).stripTrailingZeros();
        // Three decimals could also be thousands.
        return RegisterCell.text(currency + " " + (plain.scale() == THOUSANDS ? plain.setScale(THOUSANDS + 1)
                : plain.setScale(Math.max(0, plain.scale()))).toPlainString());
    }

    /** The currency beside the number, one that is not the euro first; that of Excel's language is not in the file. */
    private Optional<String> currency() {
        if (BuiltinFormats.getBuiltinFormat(format) >= 0) {
            return Optional.empty();
        }
        return CURRENCY.matcher(LANGUAGE.matcher(format).replaceAll("$1")).results().map(MatchResult::group)
                .flatMap(sign -> CurrencySign.of(sign.replaceAll("[\"\\[\\]]", "")).currency().stream())
                .min(Comparator.comparing(CurrencySign.EURO::equals));
    }

    private Optional<String> date(String pattern) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            return Optional.empty();
        }
        try {
            // Day 60 is 29 February 1900, a day that there never was but in spreadsheets.
            LocalDate first = isDate1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            LocalDate date = first.plusDays(number.longValue());
            return Optional.of(YEAR_ONLY.matcher(pattern).matches() ? YEAR.format(date) : date.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
