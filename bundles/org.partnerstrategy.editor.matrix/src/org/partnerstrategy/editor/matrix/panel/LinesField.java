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
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.ui.field.MultiLine;
import org.partnerstrategy.ui.field.TextField;

/** A field for some lines of text, below its label. */
final class LinesField {

    private static final int WIDTH = 100;

    private LinesField() {
    }

    static TextField of(Composite parent, String name, int columns, int lines) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(label);
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1)
                .hint(WIDTH, MultiLine.height(text, lines)).applyTo(text);
        return new TextField(text, name);
    }
}
