/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.extension;

import org.partnerstrategy.model.Relation;

/** What this municipality calls an only provider: nobody else works on the same goal. */
final class OnlyProvider {

    private OnlyProvider() {
    }

    /** Whether a relation is the only one of its goal. */
    static boolean is(Relation relation) {
        return relation.getGoal() != null && relation.getPartner() != null
                && relation.getGoal().getRelations().size() == 1;
    }
}
