/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.partnerstrategy.matrix.text.TextWidths;

/** How wide the columns of goals are at first: as wide as their names, which nobody knows before. */
final class HeadingWidths {

    /** Letters of a heading, in pixels; those of many desktops are wide. */
    private static final int LETTERS = 13;
    private static final double WIDE = 1.3;
    private static final int MARGINS = 14;
    private static final int NARROWEST = 110;
    private static final int WIDEST = 360;

    private HeadingWidths() {
    }

    /** Makes the columns that stand for elements as wide as their headings. */
    static void fit(DTable table) {
        table.getColumns().stream().filter(DTargetColumn.class::isInstance).forEach(HeadingWidths::fit);
    }

    private static void fit(DColumn column) {
        String heading = column.getLabel() == null ? "" : column.getLabel();
        int needed = (int) Math.ceil(TextWidths.of(heading, LETTERS) * WIDE) + MARGINS;
        column.setWidth(Math.clamp(needed, NARROWEST, WIDEST));
    }
}
