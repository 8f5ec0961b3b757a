/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.network.NetworkServices;
import org.partnerstrategy.design.table.InventoryServices;
import org.partnerstrategy.design.tests.matrix.DrawnGoal;
import org.partnerstrategy.design.tree.GoalTreeServices;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

class NetworkServicesTest {

    private final NetworkServices network = new NetworkServices();
    private final GoalTreeServices tree = new GoalTreeServices();
    private final DrawnGoal drawn = new DrawnGoal();

    @AfterEach
    void listenNoMore() {
        Refusals.tellTo(Optional.empty());
    }

    @Test
    void edgesAreAsWideAsTheirPartOfTheLargestAmount() {
        Relation large = drawn.relation("Club").last();
        Relation half = drawn.relation("School").last();
        Relation unknown = drawn.relation("Band").last();
        new InventoryServices().enterCell(large, "amount", "100000");
        new InventoryServices().enterCell(half, "amount", "50000");
        assertEquals(List.of(8, 4, 1), List.of(network.amountWidth(large), network.amountWidth(half),
                network.amountWidth(unknown)));
        assertThat(network.amountWords(large)).contains("000");
        assertEquals("", network.amountWords(unknown));
    }

    @Test
    void aRelationIsNotGivenToAPartnerThatHasOneAlready() {
        List<String> refused = new ArrayList<>();
        Refusals.tellTo(Optional.of(refused::add));
        Relation one = drawn.relation("Club").last();
        Relation other = drawn.relation("School").last();
        Partner club = one.getPartner();
        network.givePartner(other, club);
        assertEquals("School", other.getPartner().getName());
        assertEquals(1, refused.size());
        Partner band = drawn.partner("Band");
        network.givePartner(other, band);
        assertSame(band, other.getPartner());
        Goal goal = tree.newGoal(drawn.strategy());
        network.giveGoal(other, goal);
        assertSame(goal, other.getGoal());
        assertEquals(1, refused.size());
    }

    @Test
    void relationsGoWithTheirPartnerAndWithTheirGoal() {
        Relation relation = drawn.relation("Club").last();
        drawn.relation("School").last();
        network.removeWithRelations(relation.getPartner());
        assertEquals(1, drawn.strategy().getRelations().size());
        network.removeWithRelations(drawn.goal());
        assertThat(drawn.strategy().getRelations()).isEmpty();
        assertEquals(1, drawn.strategy().getPartners().size());
    }

    @Test
    void partsFollowTheirGoalAndNeverContainIt() {
        Goal part = tree.newPart(drawn.goal());
        Goal result = tree.newPart(part);
        assertEquals(List.of(GoalKind.SUBGOAL, GoalKind.RESULT), List.of(part.getKind(), result.getKind()));
        assertEquals(List.of(drawn.goal(), part, result), network.allGoals(drawn.strategy()));
        assertFalse(tree.canContain(result, drawn.goal()));
        tree.takePart(result, part);
        assertSame(drawn.goal(), part.eContainer());
        tree.takePart(drawn.strategy(), result);
        assertSame(drawn.strategy(), result.eContainer());
        tree.takePart(part, result);
        assertSame(part, result.eContainer());
    }
}
