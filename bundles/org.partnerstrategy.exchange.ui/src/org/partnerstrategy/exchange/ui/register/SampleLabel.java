/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says something aside, as much of it as there is room for; the rest is in its tool tip. */
final class SampleLabel {

    private static final String MORE = "…";

    private final Label label;
    private String text = "";

    SampleLabel(Composite parent) {
        label = new Label(parent, SWT.NONE);
        label.setEnabled(false);
        label.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return label;
    }

    void setText(String whole) {
        text = whole;
        fit();
    }

    private void fit() {
        String fitting = fitting(label.getBounds().width);
        label.setText(fitting.replace("&", "&&"));
        label.setToolTipText(fitting.equals(text) ? null : text);
    }

    private String fitting(int width) {
        GC gc = new GC(label);
        try {
            int length = text.length();
            String fitting = text;
            while (length > 0 && gc.textExtent(fitting).x > width) {
                length--;
                fitting = text.substring(0, length).stripTrailing() + MORE;
            }
            return fitting;
        } finally {
            gc.dispose();
        }
    }
}
