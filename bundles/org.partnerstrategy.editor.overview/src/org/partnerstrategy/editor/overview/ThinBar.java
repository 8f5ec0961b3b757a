/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.Shades;

/** A thin bar that shows which part of a whole is done. */
final class ThinBar extends Canvas {

    private static final Messages MESSAGES = Messages.of(ThinBar.class);

    private static final int HEIGHT = 6;

    private int done;
    private int total;

    ThinBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addPaintListener(event -> paint(event.gc));
    }

    void show(int newDone, int newTotal) {
        done = newDone;
        total = newTotal;
        setToolTipText(MESSAGES.text("progress", done, total));
        AccessibleName.give(this, getToolTipText());
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 10 * HEIGHT : width, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getForeground());
        gc.setAlpha(40);
        gc.fillRoundRectangle(0, 0, area.width, HEIGHT, HEIGHT, HEIGHT);
        if (done > 0 && total > 0) {
            gc.setAlpha(255);
            gc.setBackground(Shades.of(this).accent());
            int width = Math.max(HEIGHT, (int) ((long) area.width * done / total));
            gc.fillRoundRectangle(0, 0, width, HEIGHT, HEIGHT, HEIGHT);
        }
    }
}
