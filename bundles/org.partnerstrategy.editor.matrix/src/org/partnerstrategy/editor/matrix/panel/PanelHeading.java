/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.ui.TypeScale;

/** The heading of a part of the page, with room for tools beside it. */
final class PanelHeading {

    private PanelHeading() {
    }

    /** A row that begins with the heading, in one line; a tool added to it is at its right end. */
    static Composite of(Composite parent, String text) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 0, 2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .applyTo(label(row, text, SWT.NONE));
        return row;
    }

    /** A label in bold letters, in as many lines as it needs. */
    static Label label(Composite parent, String text) {
        return label(parent, text, SWT.WRAP);
    }

    private static Label label(Composite parent, String text, int style) {
        Label label = new Label(parent, style);
        label.setText(text);
        label.setFont(TypeScale.TEXT.bold());
        return label;
    }
}
