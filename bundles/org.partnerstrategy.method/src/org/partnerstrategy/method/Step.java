/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** The five steps of the handbook. */
public enum Step {

    /** Step 1: list the relations. */
    INVENTORY,
    /** Step 2: place each relation in the matrix. */
    POSITION,
    /** Step 3: decide how each relation should develop. */
    DIRECTION,
    /** Step 4: plan the actions. */
    ACTIONS,
    /** Step 5: decide who maintains the relation. */
    MAINTENANCE;

    /** The number that the handbook gives the step, 1-5. */
    public int number() {
        return ordinal() + 1;
    }

    /** What the step is called, for example "step 2, position". */
    public Message label() {
        return Message.of(Step.class, "step." + name().toLowerCase(Locale.ROOT));
    }
}
