/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.model.Direction;

class ActionCatalogueTest {

    private static final ActionCatalogue STANDARD = ActionCatalogue.standard();

    @ParameterizedTest
    @CsvSource({
            "UP, temporary-extra-investment sharper-performance-agreements innovation-subsidy "
                    + "quality-improvement-subsidy professionalisation more-businesslike-steering",
            "LEFT, new-request-for-offers tender buy-part-from-another-provider invite-proposals",
            "RIGHT, formulate-goal-together administrative-agreements contractual-agreements "
                    + "multi-year-programme-agreements",
            "DOWN, phase-out-plan end-relation",
    })
    void holdsTheKindsThatTheHandbookNamesForADirection(Direction direction, String kinds) {
        assertEquals(kinds, ids(STANDARD.kinds(direction)));
    }

    @Test
    void holdsTheKindsForAWholeGoal() {
        assertEquals("ask-for-cooperation-in-offers request-offers-for-whole", ids(STANDARD.kindsForWholeGoal()));
    }

    @Test
    void findsEachKindByItsIdentityAndNamesIt() {
        assertEquals(18, STANDARD.kinds().size());
        STANDARD.kinds().forEach(kind -> {
            assertEquals(Optional.of(kind), STANDARD.kind(kind.id()));
            Said.completely(kind.label());
        });
        assertEquals(Optional.empty(), STANDARD.kind("party"));
    }

    @Test
    void takesKindsOfPlugIns() {
        ActionKind party = new ActionKind("party", Optional.of(Direction.UP), Term.of(Direction.UP));
        ActionKind tender = new ActionKind("tender", Optional.empty(), Term.of(Direction.LEFT));

        ActionCatalogue extended = STANDARD.with(party).with(tender);

        assertEquals(party, extended.kinds().getLast());
        assertEquals(Optional.of(tender), extended.kind("tender"));
        assertEquals(19, extended.kinds().size());
        assertEquals(Optional.empty(), STANDARD.kind("party"));
    }

    private static String ids(List<ActionKind> kinds) {
        return String.join(" ", kinds.stream().map(ActionKind::id).toList());
    }
}
