/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.MaintenanceRole;

class GoalWithoutOwnerTest {

    private static final Checked RULE = new Checked("goal-without-owner", Severity.WARNING);
    /** Where the role is only suggested. */
    private static final Checked SUGGESTED = new Checked("goal-without-owner", Severity.TODO);

    @ParameterizedTest
    @CsvSource({
            // now, the decided role, whether a project leader is missing
            "80/80, , true",
            "10/80, , false",
            "80/80, UNDECIDED, true",
            "80/80, CONTRACT_MANAGER, false",
            "80/80, ACCOUNT_MANAGER, false",
            "10/80, PROJECT_LEADER, true",
    })
    void findsAGoalWhoseRelationsNeedAProjectLeader(String now, MaintenanceRole role, boolean found) {
        Checked rule = role == null || role == MaintenanceRole.UNDECIDED ? SUGGESTED : RULE;
        rule.assertFound(found, relation(now, role));
        rule.assertFound(false, relation(now, role).owner("Anna"));
    }

    private static Sketch relation(String now, MaintenanceRole role) {
        Sketch sketch = Sketch.strategy().relation().at(Integer.parseInt(now.split("/")[0]),
                Integer.parseInt(now.split("/")[1]));
        return role == null ? sketch : sketch.role(role);
    }

    @Test
    void findsAGoalOnceAndCountsItsRelations() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").at(80, 80).relation("B", "Goal").at(80, 80)
                .relation("C", "Goal").at(10, 80);

        assertThat(SUGGESTED.text(sketch)).contains("maintains 2 relations");
        assertEquals(sketch.last().getGoal(), SUGGESTED.finding(sketch).element());
    }

    @Test
    void acceptsAGoalWithoutRelationsAndARelationWithoutGoal() {
        Sketch sketch = Sketch.strategy().relation().at(80, 80);
        sketch.last().setGoal(null);

        RULE.assertFound(false, sketch);
    }

    @ParameterizedTest
    @CsvSource({ "Anna, Anna, true", "Anna, Bert, false" })
    void offersTheOnlyProjectLeaderAsOwner(String one, String other, boolean offered) {
        Sketch sketch = Sketch.strategy()
                .relation("A", "Goal").role(MaintenanceRole.PROJECT_LEADER, one)
                .relation("B", "Goal").role(MaintenanceRole.PROJECT_LEADER, other)
                .relation("C", "Goal").role(MaintenanceRole.CONTRACT_MANAGER, "Carla");

        assertEquals(offered, RULE.finding(sketch).quickFix().isPresent());
        if (offered) {
            RULE.fix(sketch);
            assertEquals("Anna", sketch.last().getGoal().getOwner().getName());
        }
    }

    @Test
    void offersTheOwnerOfTheWholeGoalOrTheOnlyPerson() {
        Sketch sketch = relation("80/80", null);
        assertThat(SUGGESTED.finding(sketch).quickFix()).isEmpty();
        Goal whole = PartnerStrategyFactory.eINSTANCE.createGoal();
        sketch.owner("Anna");
        whole.setOwner(sketch.last().getGoal().getOwner());
        sketch.last().getGoal().setOwner(null);
        assertThat(SUGGESTED.finding(sketch).quickFix()).isPresent();

        sketch.get().getPersons().add(PartnerStrategyFactory.eINSTANCE.createPerson());
        assertThat(SUGGESTED.finding(sketch).quickFix()).isEmpty();
        sketch.get().getGoals().add(whole);
        whole.getGoals().add(sketch.last().getGoal());
        SUGGESTED.fix(sketch);
        assertEquals("Anna", sketch.last().getGoal().getOwner().getName());
    }
}
