/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.field.feature.FeatureChoices;
import org.partnerstrategy.field.feature.FeatureField;

/** A value that is chosen from a few. */
final class ChoiceField extends FieldControl<FeatureField<EObject>> {

    private final List<Object> values;
    private Combo combo;

    ChoiceField(Composite parent, FeatureField<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        values = new ArrayList<>(FeatureChoices.of(field.feature()));
        values.forEach(value -> combo.add(FeatureChoices.label(value)));
        combo.addListener(SWT.Selection, event -> subject().set(field(), values.get(combo.getSelectionIndex())));
        refresh();
    }

    @Override
    Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        name(combo);
        return combo;
    }

    @Override
    void refresh() {
        Object value = subject().value(field());
        if (value != null && !values.contains(value)) {
            // A kind of action that a plug-in had added, for instance.
            values.add(value);
            combo.add(FeatureChoices.label(value));
        }
        combo.deselectAll();
        for (int place = 0; place < values.size(); place++) {
            if (Objects.equals(values.get(place), value)) {
                combo.select(place);
            }
        }
        combo.setToolTipText(several());
    }
}
