/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.NativeLook;

/** The choice of the positions that are shown: segments of which one is pressed. */
final class ViewChoice {

    private static final Messages MESSAGES = Messages.of(ViewChoice.class);

    private final MatrixModel shown;
    private final Map<View, Button> segments = new EnumMap<>(View.class);

    ViewChoice(Composite parent, MatrixModel shown) {
        this.shown = shown;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(View.values().length).equalWidth(true).spacing(0, 0).applyTo(row);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(row);
        for (View view : View.values()) {
            Button segment = new Button(row, SWT.TOGGLE);
            NativeLook.keep(segment);
            segment.setText(MESSAGES.text("view." + view.name()));
            segment.setToolTipText(MESSAGES.text("view." + view.name() + ".hint"));
            segment.addListener(SWT.Selection, event -> choose(view));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(segment);
            segments.put(view, segment);
        }
        press();
        shown.onChange(this::press);
    }

    private void choose(View view) {
        // A pressed segment stays pressed: one of them always is.
        press();
        if (shown.options().view() != view) {
            shown.change(options -> options.showing(view));
        }
    }

    private void press() {
        segments.forEach((view, segment) -> {
            if (!segment.isDisposed()) {
                segment.setSelection(shown.options().view() == view);
            }
        });
    }
}
