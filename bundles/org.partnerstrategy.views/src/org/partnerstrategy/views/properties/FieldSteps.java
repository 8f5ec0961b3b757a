/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import org.partnerstrategy.model.text.Message;

/** What the steps in fields are called, in the properties and where diagrams do the same. */
public final class FieldSteps {

    private FieldSteps() {
    }

    /**
     * The step in which a field of one element is changed.
     *
     * @param field what the field is called
     * @param element the name of the element: a message or plain text
     */
    public static Message change(String field, Object element) {
        return Message.of(FieldSteps.class, "changed", field, element);
    }

    /** The step in which a field of several elements is changed. */
    public static Message change(String field, int elements) {
        return Message.of(FieldSteps.class, "changed.several", field, elements);
    }
}
