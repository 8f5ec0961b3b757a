/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import org.partnerstrategy.model.text.Message;

/** The kinds of difference between two versions of a strategy. */
public enum DifferenceKind {

    /** An element is new. */
    ADD,
    /** An element is gone. */
    DELETE,
    /** A field has another value. */
    CHANGE,
    /** An element is in another place: within another element, or in another order. */
    MOVE;

    /** What people call it, such as "added". */
    public Message label() {
        return Message.of(DifferenceKind.class, "kind." + name());
    }
}
