/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.table;

import java.util.stream.Stream;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.partnerstrategy.design.ui.plot.DiagramGround;
import org.partnerstrategy.ui.Shades;

/** The cells of a table in a dark window: what they say on paper, in the colours that take the place of those. */
public final class DarkCells extends DelegatingStyledCellLabelProvider {

    /** Where JFace keeps what stands for a column. */
    private static final String COLUMN = "org.eclipse.jface.columnViewer";

    private DarkCells(IStyledLabelProvider cells) {
        super(cells);
    }

    /** Lets the cells of all columns be so where the window is dark; those that are so already stay. */
    public static void show(TreeViewer table) {
        if (Shades.of(table.getTree()).isDark()) {
            boolean isNew = false;
            for (int i = 0; i < table.getTree().getColumnCount(); i++) {
                if (table.getLabelProvider(i) instanceof DelegatingStyledCellLabelProvider cells
                        && !(cells instanceof DarkCells)
                        && table.getTree().getColumn(i).getData(COLUMN) instanceof ViewerColumn column) {
                    column.setLabelProvider(new DarkCells(cells.getStyledStringProvider()));
                    isNew = true;
                }
            }
            if (isNew) {
                table.refresh();
            }
        }
    }

    @Override
    public Color getBackground(Object element) {
        return DiagramGround.dark(super.getBackground(element));
    }

    @Override
    public Color getForeground(Object element) {
        return DiagramGround.dark(super.getForeground(element));
    }

    @Override
    protected StyledString getStyledText(Object element) {
        StyledString text = super.getStyledText(element);
        Stream.of(text.getStyleRanges()).forEach(range -> text.setStyle(range.start, range.length, dark(range)));
        return text;
    }

    private static StyledString.Styler dark(StyleRange paper) {
        return new StyledString.Styler() {

            @Override
            public void applyStyles(TextStyle style) {
                style.font = paper.font;
                style.underline = paper.underline;
                style.strikeout = paper.strikeout;
                style.foreground = DiagramGround.dark(paper.foreground);
                style.background = DiagramGround.dark(paper.background);
            }
        };
    }
}
