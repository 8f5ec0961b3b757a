/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.ui.Shades;

/** What a presenter draws over a picture with the mouse. It vanishes by itself; nothing is kept. */
final class Annotations {

    /** How long a line stays, in milliseconds. */
    private static final int STAYS = 4000;
    private static final int WIDTH = 4;

    private final Control control;
    private final List<List<Point>> lines = new ArrayList<>();
    private boolean drawing;

    Annotations(Control control) {
        this.control = control;
        control.addListener(SWT.MouseDown, this::begin);
        control.addListener(SWT.MouseMove, this::draw);
        control.addListener(SWT.MouseUp, event -> end());
        control.addListener(SWT.Paint, event -> paint(event.gc));
    }

    private void begin(Event event) {
        if (event.button == 1) {
            drawing = true;
            lines.add(new ArrayList<>(List.of(new Point(event.x, event.y))));
        }
    }

    private void draw(Event event) {
        if (drawing) {
            lines.getLast().add(new Point(event.x, event.y));
            control.redraw();
        }
    }

    private void end() {
        if (drawing) {
            drawing = false;
            List<Point> drawn = lines.getLast();
            control.getDisplay().timerExec(STAYS, () -> {
                // By identity: two short lines can be equal.
                lines.removeIf(line -> line == drawn);
                if (!control.isDisposed()) {
                    control.redraw();
                }
            });
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(Shades.of(control).warning());
        gc.setLineWidth(WIDTH);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        lines.forEach(line -> gc.drawPolyline(line.stream().flatMapToInt(point -> IntStream.of(point.x,
                point.y)).toArray()));
    }
}
