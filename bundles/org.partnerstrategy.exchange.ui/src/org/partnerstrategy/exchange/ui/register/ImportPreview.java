/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.ImportFinding;
import org.partnerstrategy.exchange.ImportPlan;
import org.partnerstrategy.exchange.ImportProgress;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * What an import is going to do to a strategy.
 *
 * @param plan what does it
 * @param report what it will have done
 * @param unused the rows that stay out, in the order of the register
 */
record ImportPreview(ImportPlan plan, ImportReport report, List<UnusedRow> unused) {

    /**
     * A row that stays out.
     *
     * @param number where it stands in the register
     * @param partner what stands where the partner should be
     * @param goal what stands where the goal should be
     * @param reason why it stays out
     */
    record UnusedRow(int number, String partner, String goal, String reason) {
    }

    /**
     * Tries an import.
     *
     * @param copy of the strategy; it is changed
     * @param day the day of the review for scores
     * @throws RegisterException when the mapping does not fit the register
     */
    static ImportPreview of(Register register, Mapping mapping, PartnerStrategy copy, LocalDate day,
            ImportProgress progress)
            throws RegisterException {
        ImportPlan plan = RegisterImport.plan(register, mapping, progress);
        ImportReport report = plan.applyTo(copy, day, Locale.getDefault());
        return new ImportPreview(plan, report, unused(register, mapping, plan));
    }

    private static List<UnusedRow> unused(Register register, Mapping mapping, ImportPlan plan) {
        Map<Integer, String> reasons = new TreeMap<>();
        for (ImportFinding finding : plan.unused()) {
            String reason = finding.reason().in(Locale.getDefault());
            finding.rows().forEach(row -> reasons.put(row, reason));
        }
        // Totals and notes are no rows of the register, but nobody is to look for them.
        Map<Integer, Row> rows = register.rows().stream()
                .collect(Collectors.toMap(Row::number, Function.identity(), (first, same) -> first));
        Row none = new Row(0, List.of());
        Function<Row, String> partner = text(register, mapping, ColumnRole.PARTNER);
        Function<Row, String> goal = text(register, mapping, ColumnRole.GOAL);
        return reasons.entrySet().stream().map(reason -> {
            Row row = rows.getOrDefault(reason.getKey(), none);
            return new UnusedRow(reason.getKey(), partner.apply(row), goal.apply(row), reason.getValue());
        }).toList();
    }

    private static Function<Row, String> text(Register register, Mapping mapping, ColumnRole part) {
        int column = mapping.column(part).map(register.columns()::indexOf).orElse(-1);
        return row -> column < 0 ? "" : row.cell(column).text();
    }
}
