/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import org.eclipse.emf.common.util.Enumerator;
import org.partnerstrategy.model.text.Message;

/** What people call the values of the model: alternatives, forms, urgencies, roles and the like. */
public final class Term {

    private Term() {
    }

    /** The name of a value of one of the model's enumerations, in lower case so that it fits within a sentence. */
    public static Message of(Enumerator value) {
        String concept = value.getClass().getSimpleName();
        return Message.of(Term.class,
                Character.toLowerCase(concept.charAt(0)) + concept.substring(1) + "." + value.getLiteral());
    }
}
