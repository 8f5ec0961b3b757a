/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.MiddleEllipsis;

/**
 * A text on one line, shortened in its middle where the room ends; the whole is in its tip then. What stands under it
 * never moves.
 */
final class OneLine {

    private static final int WIDTH = 100;

    private final Label label;
    private String text = "";

    private OneLine(Composite parent) {
        label = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        label.addListener(SWT.Resize, event -> fit());
    }

    static OneLine of(Composite parent) {
        return new OneLine(parent);
    }

    static OneLine bold(Composite parent) {
        OneLine line = new OneLine(parent);
        line.label.setFont(TypeScale.TEXT.bold());
        return line;
    }

    Label control() {
        return label;
    }

    String text() {
        return text;
    }

    void show(String shown) {
        text = shown;
        fit();
    }

    private void fit() {
        int width = label.getSize().x;
        String fitting = width == 0 ? text : MiddleEllipsis.inMiddle(text, label, width);
        label.setText(fitting.replace("&", "&&"));
        label.setToolTipText(fitting.equals(text) ? null : text);
    }
}
