/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.field.text.CurrencySign;
import org.partnerstrategy.field.text.Words;

/**
 * The columns of a register that are read, by the part that they play.
 *
 * @param indices where the columns stand, counted from 0
 * @param attributes where the columns of attributes stand
 * @param years the years of the columns that hold amounts of one year, by where they stand
 * @param currencies where the column stands that names the currency of the amount; none when there is no such column
 */
record MappedColumns(Map<ColumnRole, Integer> indices, Map<AttributeColumn, Integer> attributes,
        Map<Integer, Year> years, Optional<Integer> currencies) {

    /** Whether something is read from the column with that index. */
    boolean use(int column) {
        return indices.containsValue(column) || attributes.containsValue(column) || years.containsKey(column)
                || currencies.filter(index -> index == column).isPresent();
    }

    /** Where the columns of amounts stand: the one that plays that part, and those of years. */
    Stream<Integer> ofAmounts() {
        return Stream.concat(Stream.ofNullable(indices.get(ColumnRole.AMOUNT)), years.keySet().stream());
    }

    /** What stands in the column that plays the part; an empty cell when no column does. */
    RegisterCell cell(ColumnRole part, Row row) {
        Integer index = indices.get(part);
        return index == null ? RegisterCell.EMPTY : row.cell(index);
    }

    /** The same as a tidy text; empty when nothing stands there. */
    String text(ColumnRole part, Row row) {
        return Words.tidy(cell(part, row).text());
    }

    /** The currency that a row names in a column of its own; none for the euro. */
    Optional<String> currency(Row row) {
        return currencies.map(index -> Words.tidy(row.cell(index).text())).filter(text -> !text.isEmpty())
                .map(text -> CurrencySign.of(text).currency().orElse(text))
                .filter(code -> !code.equals(CurrencySign.EURO));
    }
}
