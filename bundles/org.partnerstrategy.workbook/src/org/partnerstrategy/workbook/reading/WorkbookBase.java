/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.exchange.register.SheetContent;
import org.partnerstrategy.exchange.register.SheetRow;
import org.partnerstrategy.workbook.step.Fingerprint;
import org.partnerstrategy.workbook.step.StepSheet;
import org.partnerstrategy.workbook.step.WorkbookMark;

/**
 * What the cells of a workbook said when it was written.
 *
 * @param language of the workbook
 * @param strategy the identity of the strategy
 * @param columns the keys of the columns of which fingerprints consist
 * @param rows the fingerprints of rows by their identities
 */
record WorkbookBase(Locale language, String strategy, Map<StepSheet, List<String>> columns,
        Map<StepSheet, Map<String, String>> rows) {

    private static final int SHEET = 0;
    private static final int IDENTITY = 1;
    private static final int CONTENT = 2;

    /** That of a workbook; none when its sheet is not there any more. */
    static Optional<WorkbookBase> of(List<SheetContent> sheets) {
        return sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).flatMap(sheet -> WorkbookMark
                .baseLanguage(text(sheet.rows().getFirst(), SHEET)).map(language -> of(sheet, language)).stream())
                .findFirst();
    }

    private static WorkbookBase of(SheetContent sheet, String language) {
        WorkbookBase base = new WorkbookBase(Locale.of(language), text(sheet.rows().getFirst(), IDENTITY),
                new EnumMap<>(StepSheet.class), new EnumMap<>(StepSheet.class));
        for (SheetRow row : sheet.rows().subList(1, sheet.rows().size())) {
            StepSheet.of(text(row, SHEET)).ifPresent(step -> {
                if (text(row, IDENTITY).isEmpty()) {
                    base.columns.put(step, List.of(text(row, CONTENT).split(" \\| ")));
                } else {
                    base.rows.computeIfAbsent(step, added -> new HashMap<>()).put(text(row, IDENTITY),
                            text(row, CONTENT));
                }
            });
        }
        return base;
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).text();
    }

    /** The identities of the elements that were on a sheet. */
    Set<String> identities(StepSheet step) {
        return rows.getOrDefault(step, Map.of()).keySet();
    }

    /** The fingerprint of a cell; none when it was not there. */
    Optional<String> cell(StepSheet step, String identity, String column) {
        int index = columns.getOrDefault(step, List.of()).indexOf(column);
        return Optional.ofNullable(rows.getOrDefault(step, Map.of()).get(identity))
                .filter(row -> index >= 0 && row.length() >= (index + 1) * Fingerprint.LENGTH)
                .map(row -> row.substring(index * Fingerprint.LENGTH, (index + 1) * Fingerprint.LENGTH));
    }
}
