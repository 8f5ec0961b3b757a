/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.EnumMap;
import java.util.Map;

import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.text.TextField;

/** What the fields of a text say of a strategy. */
public final class FieldValues {

    private FieldValues() {
    }

    /** All but those that the title page says. */
    public static Map<TextField, String> of(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        Totals totals = Totals.of(request, words);
        Map<TextField, String> values = new EnumMap<>(TextField.class);
        values.put(TextField.GOALS, words.of("number", totals.goals()));
        values.put(TextField.PARTNERS, words.of("number", totals.partners()));
        values.put(TextField.RELATIONS, words.of("number", totals.relations()));
        values.put(TextField.AMOUNT, totals.amount().orElseGet(() -> words.of("figure.unknown")));
        values.put(TextField.YEAR, totals.year().orElseGet(() -> words.of("figure.unknown")));
        values.put(TextField.ASSESSED, words.of("number", totals.portfolio().placed()));
        values.put(TextField.ABOVE, words.of("number", totals.portfolio().aboveNow()));
        values.put(TextField.AFTERWARDS, words.of("number", totals.portfolio().aboveAfterwards()));
        values.put(TextField.DECIDED, words.of("number", totals.decided()));
        return values;
    }
}
