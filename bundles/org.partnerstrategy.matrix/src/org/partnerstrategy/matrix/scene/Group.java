/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

import java.util.List;
import java.util.Optional;

/**
 * Marks that belong together, drawn in this order.
 *
 * @param relation the identity of the relation that they show; none for what is not a relation
 * @param title what the relation is, in one sentence; of extra marks what they say
 * @param marks what is drawn
 */
public record Group(Optional<String> relation, Optional<String> title, List<Mark> marks) {

    public Group {
        marks = List.copyOf(marks);
    }

    /** Marks that show no relation. */
    public static Group of(List<Mark> marks) {
        return new Group(Optional.empty(), Optional.empty(), marks);
    }
}
