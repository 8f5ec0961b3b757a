/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.field.Field;

/** A value that is chosen from the texts that its field proposes. */
final class ProposedField extends FieldControl<Field<EObject>> {

    private Combo combo;

    ProposedField(Composite parent, Field<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        refresh();
    }

    @Override
    Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> {
            subject().type(field(), combo.getText());
            refresh();
        });
        name(combo);
        return combo;
    }

    @Override
    void refresh() {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(subject().input(field()).proposals(subject().first(), ""));
        String value = subject().text(field());
        if (!choices.contains(value)) {
            // A choice that is there no more; the checks name it.
            choices.add(value);
        }
        if (!choices.equals(List.of(combo.getItems()))) {
            combo.setItems(choices.toArray(String[]::new));
        }
        combo.select(choices.indexOf(value));
        combo.setToolTipText(several());
    }
}
