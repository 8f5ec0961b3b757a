/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/** The thresholds and the strategy line in short, and the way to where they are changed. */
final class MatrixPanel {

    private static final Messages MESSAGES = Messages.of(MatrixPanel.class);

    private final PageContext context;
    private final Label cuts;
    private final Label line;

    MatrixPanel(Composite parent, FormToolkit toolkit, PageContext context) {
        this.context = context;
        Panel panel = new Panel(parent, toolkit, "matrix");
        cuts = panel.above(client -> toolkit.createLabel(client, "", SWT.WRAP));
        line = panel.above(client -> toolkit.createLabel(client, "", SWT.WRAP));
        panel.button("matrix.change", () -> StepPages.show(context, Step.POSITION));
        show();
    }

    void show() {
        PartnerStrategy strategy = context.document().strategy();
        Cuts now = Cuts.of(strategy);
        cuts.setText(MESSAGES.text("matrix.cuts", now.influence().points(), now.dependency().points()));
        line.setText(MESSAGES.text("matrix.line", StrategyLine.of(strategy).corners().stream()
                .map(corner -> "(" + corner.dependency() + ", " + corner.influence() + ")")
                .collect(Collectors.joining(" \u2013 "))));
    }
}
