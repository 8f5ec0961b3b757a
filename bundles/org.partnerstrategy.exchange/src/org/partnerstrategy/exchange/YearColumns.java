/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.field.text.SaidAmount;
import org.partnerstrategy.field.text.Words;

/**
 * The columns of a register that hold the amounts of one year each, which their headings name: "Amount 2023", "Verleend
 * in 2024 (€)". A heading that is a year alone counts when amounts stand under it.
 */
public final class YearColumns {

    private static final int ROWS_LOOKED_AT = 200;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** Words that say nothing more about an amount. */
    private static final Set<String> FILLERS = Set.of("in", "for", "of", "the", "year", "per", "a", "voor", "van",
            "over",
            "het", "jaar", "eur", "euro", "gbp", "usd", "chf", "x");
    /** What an amount is called in the heading of its year, beside what it is called elsewhere. */
    private static final List<String> WITH_A_YEAR = List.of("subsidie", "subsidy", "grant", "verleende subsidie",
            "toegekende subsidie", "granted subsidy", "subsidie verleend", "subsidie toegekend", "subsidie bedrag",
            "budget", "begroting", "begroot", "budgeted", "realisatie",
            "gerealiseerd", "realised", "realized", "betaald", "paid", "uitgaven", "expenditure", "opdrachtwaarde",
            "contractwaarde", "contract value", "lasten", "kosten", "costs");
    private static final List<String> NAMES = Stream.concat(ColumnRole.AMOUNT.usualNames().stream(),
            WITH_A_YEAR.stream())
            .map(YearColumns::words).distinct().toList();

    private YearColumns() {
    }

    /**
     * Finds the columns; of several of one year the one with the clearest heading.
     *
     * @param used the columns that play a part already, counted from 0
     * @return the years by the places of the columns, counted from 0
     */
    static Map<Integer, Year> of(Register register, Collection<Integer> used) {
        Map<Year, Integer> clearest = new LinkedHashMap<>();
        for (int i = 0; i < register.columns().size(); i++) {
            int column = i;
            if (!used.contains(i)) {
                year(register, i).ifPresent(year -> clearest.merge(year, column,
                        (one, other) -> rank(register, other) < rank(register, one) ? other : one));
            }
        }
        Map<Integer, Year> years = new LinkedHashMap<>();
        clearest.forEach((year, column) -> years.put(column, year));
        return years;
    }

    /** The year whose amounts a column that is called so holds, also when it is called by the year alone. */
    public static Optional<Year> yearOf(String heading) {
        Matcher year = YEAR.matcher(heading);
        boolean isOfAmounts = words(heading).isEmpty() || NAMES.contains(words(heading));
        if (!year.find() || !isOfAmounts) {
            return Optional.empty();
        }
        Year found = Year.parse(year.group());
        return year.find() ? Optional.empty() : Optional.of(found);
    }

    private static Optional<Year> year(Register register, int column) {
        Matcher year = YEAR.matcher(register.columns().get(column));
        if (!year.find()) {
            return Optional.empty();
        }
        Year found = Year.parse(year.group());
        boolean isOnly = !year.find();
        boolean isOfAmounts = words(register.columns().get(column)).isEmpty() ? hasAmounts(register, column)
                : rank(register, column) >= 0;
        return isOnly && isOfAmounts ? Optional.of(found) : Optional.empty();
    }

    private static int rank(Register register, int column) {
        return NAMES.indexOf(words(register.columns().get(column)));
    }

    private static String words(String heading) {
        return Arrays.stream(NO_LETTERS.split(heading.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word)).collect(Collectors.joining(" "));
    }

    private static boolean hasAmounts(Register register, int column) {
        List<RegisterCell> filled = register.rows().stream().limit(ROWS_LOOKED_AT).map((Row row) -> row.cell(column))
                .filter(cell -> !Words.tidy(cell.text()).isEmpty()).toList();
        return !filled.isEmpty() && filled.stream().noneMatch(cell -> EuroText.read(cell.text(),
                cell.isNumber()) instanceof SaidAmount.Unreadable);
    }
}
