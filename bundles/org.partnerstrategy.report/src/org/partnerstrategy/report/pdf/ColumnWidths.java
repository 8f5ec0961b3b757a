/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.util.Arrays;
import java.util.List;

import org.partnerstrategy.report.Content.Table;

/** Gives each column of a table the room that its cells need, so that the table is as wide as the page. */
final class ColumnWidths {

    /** A column is never so wide that the others suffer; long text is broken into lines. */
    private static final double WIDEST = 320;
    private static final double LONGEST_WORD = 90;

    /** So that what just fits does so after all sums. */
    private static final double ROUNDING = 0.5;

    private ColumnWidths() {
    }

    /** The widths of the columns with their padding, in points; together they are so wide. */
    static float[] of(Table table, double padding, double width) {
        int count = table.columns().size();
        double[] least = new double[count];
        double[] wished = new double[count];
        for (int i = 0; i < count; i++) {
            measure(table.columns().get(i).heading(), Type.HEAD, false, i, least, wished);
            for (List<String> row : table.rows()) {
                measure(row.get(i), i == 0 ? Type.HEAD : Type.CELL, table.columns().get(i).number(), i, least, wished);
            }
        }
        return shared(least, wished, padding, width);
    }

    private static void measure(String text, Type type, boolean whole, int column, double[] least, double[] wished) {
        Lines lines = new Lines(type);
        double wide = lines.width(text) + ROUNDING;
        wished[column] = Math.max(wished[column], Math.min(WIDEST, wide));
        least[column] = Math.max(least[column], Math.min(LONGEST_WORD, whole ? wide : lines.widestWord(text)
                + ROUNDING));
    }

    private static float[] shared(double[] least, double[] wished, double padding, double width) {
        double paddings = least.length * 2 * padding;
        double needed = Arrays.stream(least).sum();
        double room = width - paddings - needed;
        double wishes = Arrays.stream(wished).sum() - needed;
        float[] widths = new float[least.length];
        for (int i = 0; i < widths.length; i++) {
            double own = room < 0 ? least[i] * (width - paddings) / needed
                    : least[i] + (wishes > 0 ? room * (wished[i] - least[i]) / wishes : room / widths.length);
            widths[i] = (float) (own + 2 * padding);
        }
        return widths;
    }
}
