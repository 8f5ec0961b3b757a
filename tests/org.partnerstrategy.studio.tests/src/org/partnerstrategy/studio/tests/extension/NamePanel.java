/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.overview.panel.OverviewPanel;

/** Says what the strategy is called. */
public final class NamePanel implements OverviewPanel {

    @Override
    public Runnable create(Composite parent, PageContext context) {
        parent.setLayout(new FillLayout());
        Label label = new Label(parent, SWT.WRAP);
        return () -> label.setText("panel: " + context.document().strategy().getName());
    }
}
