/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.text.Messages;

/** Names the strategy that the register goes to, and lets the user choose another one. */
final class TargetPart {

    private static final Messages MESSAGES = Messages.of(TargetPart.class);

    private final List<ImportTarget> targets;
    private final Combo combo;

    /**
     * @param targets among which the user can choose; the first is chosen
     */
    TargetPart(Composite parent, List<ImportTarget> targets, Consumer<ImportTarget> chosen) {
        this.targets = targets;
        new Label(parent, SWT.NONE).setText(MESSAGES.text("target"));
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        targets.forEach(target -> combo.add(target.label()));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> chosen.accept(chosen()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
    }

    ImportTarget chosen() {
        return targets.get(Math.max(0, combo.getSelectionIndex()));
    }
}
