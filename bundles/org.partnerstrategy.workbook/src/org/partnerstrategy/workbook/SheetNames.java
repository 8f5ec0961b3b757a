/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.workbook.step.StepSheet;

/**
 * What the sheets are called, and how long they are.
 *
 * @param names the names
 * @param rows how many rows they have
 */
record SheetNames(Map<StepSheet, String> names, Map<StepSheet, Long> rows) {

    static SheetNames of(PartnerStrategy strategy, Locale language) {
        Map<StepSheet, String> names = Arrays.stream(StepSheet.values()).collect(Collectors.toMap(sheet -> sheet,
                sheet -> sheet.title().in(language), (one, other) -> one, () -> new EnumMap<>(StepSheet.class)));
        Map<StepSheet, Long> rows = Arrays.stream(StepSheet.values()).collect(Collectors.toMap(sheet -> sheet,
                sheet -> sheet.rows(strategy).count(), (one, other) -> one, () -> new EnumMap<>(StepSheet.class)));
        return new SheetNames(names, rows);
    }

    String of(StepSheet sheet) {
        return names.get(sheet);
    }

    long rows(StepSheet sheet) {
        return rows.get(sheet);
    }
}
