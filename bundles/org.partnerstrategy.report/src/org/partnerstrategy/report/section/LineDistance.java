/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.Locale;

import org.partnerstrategy.method.Placement;

/** Says how far a relation lies from the strategy line (handbook, step 3). */
public final class LineDistance {

    private LineDistance() {
    }

    /** Such as "12 below", in a few words for a cell of a table. */
    public static String of(Placement placement, Locale language) {
        ReportWords words = new ReportWords(language);
        int margin = placement.margin().wholePoints();
        return margin == 0 ? words.of("line.on")
                : words.of(margin < 0 ? "line.below" : "line.above", Math.abs(margin));
    }
}
