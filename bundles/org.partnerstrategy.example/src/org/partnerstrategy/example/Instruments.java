/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.util.stream.Stream;

import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

/** The instruments that serve relations of several goals at once (handbook, step 4). */
record Instruments(Draft draft, People people) {

    void add() {
        draft.action("innovation", "innovation-subsidy").moves(Direction.UP, relations("welfare-work", "street-work"))
                .ownedBy(people.welfare).due(2027, 1, 1).costs(120_000);
        draft.action("programme", "multi-year-programme-agreements")
                .moves(Direction.RIGHT, relations("school-board", "library"))
                .ownedBy(people.education).due(2026, 12, 15);
    }

    private Relation[] relations(String... keys) {
        return Stream.of(keys).map(this::relation).toArray(Relation[]::new);
    }

    private Relation relation(String key) {
        return draft.strategy().getRelations().stream()
                .filter(relation -> relation.getId().equals("relation-" + key)).findFirst().orElseThrow();
    }
}
