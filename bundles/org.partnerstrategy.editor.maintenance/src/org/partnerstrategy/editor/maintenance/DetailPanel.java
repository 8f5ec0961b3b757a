/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.MultiLine;

/** Why a role is suggested for what is selected. */
final class DetailPanel {

    private static final Messages MESSAGES = Messages.of(DetailPanel.class);

    private static final int LINES = 3;

    private final Suggestions suggestions;
    private final Composite body;
    private final Label title;
    private final Text text;

    DetailPanel(Composite parent, Suggestions suggestions) {
        this.suggestions = suggestions;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(body);
        title = new Label(body, SWT.NONE);
        title.setFont(TypeScale.TEXT.bold());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        MultiLine.giveMargins(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, MultiLine.height(text, LINES)).applyTo(text);
        show(Optional.empty());
    }

    Control control() {
        return body;
    }

    void show(Optional<? extends EObject> selected) {
        EObject element = selected.orElse(null);
        switch (element) {
        case Relation relation -> {
            MaintenanceAdvice advice = suggestions.of(relation);
            say(MESSAGES.text("detail.relation", ElementName.of(relation), Term.of(advice.role()),
                    advice.explanation().rule()), advice.explanation().text().in(Locale.getDefault()));
        }
        case Partner partner -> say(MESSAGES.text("detail.partner", ElementName.of(partner)),
                suggestions.of(partner).reason().in(Locale.getDefault()));
        case null, default -> say(MESSAGES.text("detail.none"), MESSAGES.text("detail.about"));
        }
    }

    private void say(String heading, String explanation) {
        title.setText(heading);
        text.setText(explanation);
    }
}
