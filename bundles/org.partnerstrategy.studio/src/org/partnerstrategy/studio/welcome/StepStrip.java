/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.TypeScale;

/** The five steps of the handbook, with a sentence each. */
final class StepStrip {

    private static final Messages MESSAGES = Messages.of(StepStrip.class);

    private static final int STEPS = 5;
    private static final int DISC = 26;
    private static final int NARROW = 120;

    private final Composite strip;
    private final Font bold = TypeScale.TEXT.bold();

    StepStrip(Composite parent) {
        strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(STEPS).equalWidth(true).spacing(18, 0).applyTo(strip);
        for (int step = 1; step <= STEPS; step++) {
            step(step);
        }
    }

    Control control() {
        return strip;
    }

    private void step(int number) {
        Composite column = new Composite(strip, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        Canvas disc = new Canvas(column, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().hint(DISC, DISC).applyTo(disc);
        disc.addListener(SWT.Paint, event -> {
            Shades shades = Shades.of(disc);
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(shades.accent());
            event.gc.fillOval(0, 0, DISC, DISC);
            event.gc.setForeground(shades.onAccent());
            event.gc.setFont(bold);
            Point size = event.gc.textExtent(Integer.toString(number));
            event.gc.drawText(Integer.toString(number), (DISC - size.x) / 2, (DISC - size.y) / 2, true);
        });
        Label name = new Label(column, SWT.NONE);
        name.setFont(bold);
        name.setText(MESSAGES.text("step." + number));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(name);
        Label sentence = new Label(column, SWT.WRAP);
        sentence.setText(MESSAGES.text("step." + number + ".what"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(sentence);
    }
}
