/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import org.partnerstrategy.model.text.Message;

/** The kinds of conflict between two versions. */
public enum ConflictKind {

    /** Both changed the same field, to different values. */
    CHANGE,
    /** One removed what the other changed or used. */
    DELETE,
    /** Both moved an element, to different places, or each into the other. */
    MOVE,
    /** Both put the same elements in a different order. */
    ORDER,
    /** Each version is right, but together they break a rule of the method. */
    RULE;

    /** What people call it, such as "both changed". */
    public Message label() {
        return Message.of(ConflictKind.class, "conflict." + name());
    }
}
