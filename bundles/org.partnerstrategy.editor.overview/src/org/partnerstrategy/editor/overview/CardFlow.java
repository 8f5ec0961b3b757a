/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** Equally wide cards beside each other, as many as fit, and equally high within a row. */
final class CardFlow extends Layout implements ILayoutExtension {

    private static final int GAP = 12;

    private final int narrowest;
    private final int most;

    /**
     * @param narrowest the smallest width of a card, in points
     * @param most how many cards are beside each other at most
     */
    CardFlow(int narrowest, int most) {
        this.narrowest = narrowest;
        this.most = most;
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return narrowest;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return most * 2 * narrowest;
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        Control[] cards = visible(composite);
        int wide = width == SWT.DEFAULT ? most * narrowest + (most - 1) * GAP : width;
        int columns = columns(wide, cards.length);
        int sum = 0;
        for (int first = 0; first < cards.length; first += columns) {
            sum += rowHeight(cards, first, columns, cardWidth(wide, columns), flush) + (first > 0 ? GAP : 0);
        }
        return new Point(wide, sum);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Control[] cards = visible(composite);
        Rectangle area = composite.getClientArea();
        int columns = columns(area.width, cards.length);
        int width = cardWidth(area.width, columns);
        int top = area.y;
        for (int first = 0; first < cards.length; first += columns) {
            int height = rowHeight(cards, first, columns, width, flush);
            for (int i = first; i < Math.min(first + columns, cards.length); i++) {
                cards[i].setBounds(area.x + (i - first) * (width + GAP), top, width, height);
            }
            top += height + GAP;
        }
    }

    private static Control[] visible(Composite composite) {
        return Arrays.stream(composite.getChildren()).filter(Control::getVisible).toArray(Control[]::new);
    }

    private int columns(int width, int cards) {
        int fitting = Math.clamp((width + GAP) / (narrowest + GAP), 1, most);
        if (cards < fitting) {
            // They keep the width that they have in a full row.
            return fitting;
        }
        // Rows of about the same number look better than one row full and a single card below it.
        int rows = Math.max(1, (cards + fitting - 1) / fitting);
        return Math.max(1, (cards + rows - 1) / rows);
    }

    private static int cardWidth(int width, int columns) {
        return Math.max(1, (width - (columns - 1) * GAP) / columns);
    }

    private static int rowHeight(Control[] cards, int first, int columns, int width, boolean flush) {
        int height = 0;
        for (int i = first; i < Math.min(first + columns, cards.length); i++) {
            height = Math.max(height, cards[i].computeSize(width, SWT.DEFAULT, flush).y);
        }
        return height;
    }
}
