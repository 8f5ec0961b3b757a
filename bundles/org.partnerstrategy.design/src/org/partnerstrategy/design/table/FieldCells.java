/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.table;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.model.text.Message;

/** Cells that hold a field of the element of their row. */
final class FieldCells {

    private FieldCells() {
    }

    /** What a cell says. */
    static <E extends EObject> String text(Field<E> field, E element) {
        return field.text(element, FieldContext.of(element));
    }

    /** Takes what was typed, or tells why it is refused. */
    static <E extends EObject> void enter(Message column, Field<E> field, E element, String text) {
        field.input(FieldContext.of(element)).ifPresent(input -> Refusals.enter(column, input.read(element,
                text.strip())));
    }
}
