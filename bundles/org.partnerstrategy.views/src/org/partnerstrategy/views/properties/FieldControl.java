/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.model.text.Messages;

/**
 * Shows a field of the selected elements and lets the user change it.
 *
 * @param <F> the kind of field
 */
abstract class FieldControl<F extends Field<EObject>> extends LabelledField {

    private static final Messages MESSAGES = Messages.of(FieldControl.class);

    private final F field;
    private PropertySubject subject;

    FieldControl(Composite parent, F field, PropertySubject subject) {
        this.field = field;
        this.subject = subject;
        build(parent, field.title(Locale.getDefault()));
    }

    final void show(PropertySubject other) {
        commit();
        subject = other;
        complain("");
        refresh();
    }

    final PropertySubject subject() {
        return subject;
    }

    final F field() {
        return field;
    }

    final String several() {
        return subject.differs(field) ? MESSAGES.text("differs") : "";
    }
}
