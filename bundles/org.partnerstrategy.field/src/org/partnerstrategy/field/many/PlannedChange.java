/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.many;

import java.util.Optional;

import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * What a change of many relations does to one of them.
 *
 * @param relation the relation
 * @param before what it says now; empty where it says nothing
 * @param after what it will say
 * @param change makes the change, once, as part of an undo step; none where nothing changes
 * @param refusal why it cannot be made; none where it can
 */
public record PlannedChange(Relation relation, String before, String after, Optional<Runnable> change,
        Optional<Message> refusal) {

    static PlannedChange made(Relation relation, String before, String after, Runnable change) {
        return new PlannedChange(relation, before, after, Optional.of(change), Optional.empty());
    }

    static PlannedChange unchanged(Relation relation, String before) {
        return new PlannedChange(relation, before, before, Optional.empty(), Optional.empty());
    }

    static PlannedChange refused(Relation relation, String before, Message reason) {
        return new PlannedChange(relation, before, before, Optional.empty(), Optional.of(reason));
    }
}
