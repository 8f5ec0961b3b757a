/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.field.text.CurrencySign;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.field.text.SaidAmount;
import org.partnerstrategy.field.text.SaidAmount.InCurrency;
import org.partnerstrategy.field.text.SaidAmount.InEuro;
import org.partnerstrategy.field.text.SaidAmount.None;
import org.partnerstrategy.field.text.SaidAmount.Qualified;
import org.partnerstrategy.field.text.SaidAmount.Unreadable;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Message;

/** Reads the amounts of rows. One that cannot be read is remarked, and leaves its row without an amount. */
final class AmountReader {

    private static final int CENTS = 2;
    private static final Pattern HEADED = Pattern.compile(
            ".?.?\\p{Sc}|(?<=[(\\[])[A-Z]{3}(?=[)\\]])|(?<=\\bin )[A-Z]{3}\\b|(?<=[\\p{Ll}\\d] )[A-Z]{3}$");

    private final MappedColumns columns;
    private final ValueOptions options;
    private final Map<Integer, String> currencies = new HashMap<>();
    private final DecimalSigns signs;
    private final Findings remarks;

    AmountReader(Register register, MappedColumns columns, ValueOptions options, Findings remarks) {
        this.columns = columns;
        this.options = options;
        this.signs = DecimalSigns.in(register.rows().stream().flatMap(this::cells)
                .filter(cell -> !cell.isNumber()).map(RegisterCell::text).toList());
        this.remarks = remarks;
        columns.ofAmounts().forEach(column -> currency(register.columns().get(column))
                .ifPresent(currency -> currencies.put(column, currency)));
    }

    private Stream<RegisterCell> cells(Row row) {
        return columns.ofAmounts().map(row::cell);
    }

    /** The currency that a heading names, other than the euro. */
    private static Optional<String> currency(String heading) {
        return HEADED.matcher(heading).results().findFirst()
                .flatMap(found -> CurrencySign.of(found.group()).currency())
                .filter(currency -> !currency.equals(CurrencySign.EURO));
    }

    /** The amounts of a row by their years; that under no year, or under the year of the row, comes first. */
    Map<Optional<Year>, BigDecimal> read(Row row, Optional<Year> yearOfRow) {
        Map<Optional<Year>, BigDecimal> amounts = new LinkedHashMap<>();
        Optional.ofNullable(columns.indices().get(ColumnRole.AMOUNT)).flatMap(column -> read(column, row))
                .ifPresent(amount -> amounts.put(yearOfRow, amount));
        columns.years().forEach((column, year) -> read(column, row)
                .ifPresent(amount -> amounts.merge(Optional.of(year), amount, BigDecimal::add)));
        return amounts;
    }

    private Optional<BigDecimal> read(int column, Row row) {
        RegisterCell cell = row.cell(column);
        if (Words.tidy(cell.text()).isEmpty()) {
            return Optional.empty();
        }
        Optional<DecimalSigns.Told> told = cell.isNumber() ? Optional.empty() : signs.of(cell.text());
        told.ifPresent(found -> remarks.add(found.remark(), cell.text(), row.number()));
        return read(EuroText.read(told.map(DecimalSigns.Told::text).orElse(cell.text()), cell.isNumber()), column, row);
    }

    private Optional<BigDecimal> read(SaidAmount amount, int column, Row row) {
        RegisterCell cell = row.cell(column);
        return switch (amount) {
        case InEuro said -> Optional.of(multiplied(columns.currency(row)
                .or(() -> Optional.ofNullable(currencies.get(column)))
                .map(currency -> unlessEuro(currency, said.euro(), cell, row)).orElse(said.euro())));
        case InCurrency said -> Optional.of(multiplied(in(said.currency(), said.amount(), cell, row)));
        case Qualified said -> {
            remarks.add(Message.of(AmountReader.class, "amount.qualified"), cell.text(), row.number());
            yield read(said.amount(), column, row);
        }
        case None none -> without("amount.none", cell, row);
        case Unreadable unreadable -> without("amount.unreadable", cell, row);
        };
    }

    private BigDecimal multiplied(BigDecimal amount) {
        return amount.multiply(options.factor()).setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** What a cell says or shows itself goes before its row and its heading. */
    private BigDecimal unlessEuro(String currency, BigDecimal amount, RegisterCell cell, Row row) {
        if (!cell.isInEuro() && CurrencySign.of(cell.text()).currency().isEmpty()) {
            return in(currency, amount, cell, row);
        }
        remarks.add(Message.of(AmountReader.class, "amount.euro", currency), Words.tidy(cell.text()), row.number());
        return amount;
    }

    private BigDecimal in(String currency, BigDecimal amount, RegisterCell cell, Row row) {
        BigDecimal rate = options.rates().get(currency);
        if (rate == null) {
            remarks.add(Message.of(AmountReader.class, "amount.currency", currency), Words.tidy(cell.text()),
                    row.number());
            return amount;
        }
        return amount.multiply(rate);
    }

    private Optional<BigDecimal> without(String key, RegisterCell cell, Row row) {
        remarks.add(Message.of(AmountReader.class, key), cell.text(), row.number());
        return Optional.empty();
    }
}
