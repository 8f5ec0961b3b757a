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
import org.partnerstrategy.report.text.Placeholder;

/** What the fields of a text say of a strategy. */
public final class PlaceholderValues {

    private PlaceholderValues() {
    }

    /** All but those that the title page says. */
    public static Map<Placeholder, String> of(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        Totals totals = Totals.of(request, words);
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.GOALS, words.of("number", totals.goals()));
        values.put(Placeholder.PARTNERS, words.of("number", totals.partners()));
        values.put(Placeholder.RELATIONS, words.of("number", totals.relations()));
        values.put(Placeholder.AMOUNT, totals.amount().orElseGet(() -> words.of("figure.unknown")));
        values.put(Placeholder.YEAR, totals.year().orElseGet(() -> words.of("figure.unknown")));
        values.put(Placeholder.ASSESSED, words.of("number", totals.portfolio().placed()));
        values.put(Placeholder.ABOVE, words.of("number", totals.portfolio().aboveNow()));
        values.put(Placeholder.AFTERWARDS, words.of("number", totals.portfolio().aboveAfterwards()));
        values.put(Placeholder.DECIDED, words.of("number", totals.decided()));
        return values;
    }
}
