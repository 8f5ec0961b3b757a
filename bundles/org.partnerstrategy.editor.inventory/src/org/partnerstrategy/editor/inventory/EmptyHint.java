/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;

/** What an empty inventory suggests to the user. */
final class EmptyHint {

    private static final Messages MESSAGES = Messages.of(EmptyHint.class);

    private final Composite panel;

    EmptyHint(Composite parent, InventoryTools tools) {
        panel = new Composite(parent, SWT.NONE);
        panel.moveAbove(null);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 5).applyTo(panel);
        Label title = new Label(panel, SWT.WRAP);
        title.setFont(TypeScale.TEXT.bold());
        title.setText(MESSAGES.text("empty.title"));
        way(MESSAGES.text("empty.type"), tools::add);
        way(MESSAGES.text("empty.paste"), tools::paste);
        if (tools.canImport()) {
            way(MESSAGES.text("empty.import"), tools::importRegister);
        }
    }

    private void way(String text, Runnable go) {
        Link link = new Link(panel, SWT.WRAP);
        link.setText("•  " + text);
        link.addListener(SWT.Selection, event -> go.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(link);
    }

    void show(boolean isEmpty) {
        if (panel.getLayoutData() == null || isEmpty != panel.getVisible()) {
            GridDataFactory.fillDefaults().grab(true, false).exclude(!isEmpty).applyTo(panel);
            panel.setVisible(isEmpty);
            panel.getParent().layout();
        }
    }
}
