/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.FormKind.ADMINISTRATIVE_AGREEMENT;
import static org.partnerstrategy.model.FormKind.COMMISSION;
import static org.partnerstrategy.model.FormKind.OTHER;
import static org.partnerstrategy.model.FormKind.SUBSIDY;
import static org.partnerstrategy.model.MaintenanceRole.ACCOUNT_MANAGER;
import static org.partnerstrategy.model.MaintenanceRole.CONTRACT_MANAGER;
import static org.partnerstrategy.model.MaintenanceRole.PROJECT_LEADER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.FormKind;

class RuleR6Test {

    private static Sketch commissioned(String... goals) {
        Sketch sketch = Sketch.strategy();
        for (String goal : goals) {
            sketch.relation("Partner", goal).by(COMMISSION);
        }
        return sketch;
    }

    @Test
    void answersForCommissionsForTwoGoals() {
        Maintained.assertRule("R6", ACCOUNT_MANAGER, Maintained.advice(commissioned("Youth", "Sports")));
        Maintained.assertRule("R6", ACCOUNT_MANAGER, Maintained.advice(commissioned("Youth", "Sports").at(10, 70)));
        Maintained.assertRule("R6", ACCOUNT_MANAGER, Maintained.advice(commissioned("Youth", "Sports").at(80, 20)));
    }

    @Test
    void leavesWhatEarlierRulesClaim() {
        Maintained.assertRule("R5", PROJECT_LEADER, Maintained.advice(commissioned("Youth", "Sports").at(50, 50)));
        Maintained.assertRule("R4", CONTRACT_MANAGER,
                Maintained.advice(commissioned("Youth", "Sports").at(80, 20).going("LEFT")));
    }

    @Test
    void countsGoalsAndNotRelations() {
        Maintained.assertRule("R8", CONTRACT_MANAGER, Maintained.advice(commissioned("Youth", "Youth")));
        Maintained.assertRule("R8", CONTRACT_MANAGER, Maintained.advice(commissioned("Youth")));
    }

    @ParameterizedTest
    @EnumSource(value = FormKind.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMISSION")
    void countsCommissionsOnly(FormKind other) {
        Maintained.assertRule("R8", CONTRACT_MANAGER,
                Maintained.advice(Sketch.strategy().relation("Partner", "Youth").by(other)
                        .relation("Partner", "Sports").by(COMMISSION)));
    }

    @Test
    void leavesRelationsThatAreNotByCommission() {
        Maintained.assertRule("R7", CONTRACT_MANAGER,
                Maintained.advice(commissioned("Youth", "Sports").relation("Partner", "Care").by(SUBSIDY).at(10, 70)));
    }

    @Test
    void countsARelationThatHasOtherFormsBesides() {
        Maintained.assertRule("R6", ACCOUNT_MANAGER, Maintained.advice(commissioned("Youth")
                .relation("Partner", "Sports").by(SUBSIDY).by(ADMINISTRATIVE_AGREEMENT).by(COMMISSION).by(OTHER)));
    }

    @Test
    void countsTheCommissionsOfThePartnerItself() {
        Maintained.assertRule("R8", CONTRACT_MANAGER,
                Maintained.advice(commissioned("Youth").relation("Other partner", "Sports").by(COMMISSION)));
    }

    @Test
    void needsAPartnerAndGoals() {
        Sketch withoutPartner = commissioned("Youth", "Sports");
        withoutPartner.last().setPartner(null);
        Maintained.assertRule("R8", CONTRACT_MANAGER, Maintained.advice(withoutPartner));

        Sketch withoutGoal = commissioned("Youth", "Sports");
        withoutGoal.last().setGoal(null);
        Maintained.assertRule("R8", CONTRACT_MANAGER, Maintained.advice(withoutGoal));
    }

    @ParameterizedTest
    @CsvSource({
            // amounts for youth, sports and care; the goal that dominates
            "60, 30, 10, Youth",
            "59, 31, 10, ",
            "10, 30, 60, Care",
            "100, 0, 0, Youth",
            "33, 33, 34, ",
            // no amounts are known, and no goal has 60 % of the relations
            "0, 0, 0, ",
            " , , , ",
            // what is known decides
            "10, , , Youth",
    })
    void namesTheGoalThatHasSixtyPercentOfTheMoney(Long youth, Long sports, Long care, String dominant) {
        Sketch sketch = Sketch.strategy();
        commission(sketch, "Youth", youth);
        commission(sketch, "Sports", sports);
        commission(sketch, "Care", care);

        assertDominant(dominant, sketch);
    }

    private static void commission(Sketch sketch, String goal, Long amount) {
        sketch.relation("Partner", goal).by(COMMISSION);
        if (amount != null) {
            sketch.amount(amount);
        }
    }

    @ParameterizedTest
    @CsvSource({ "3, 2, Youth", "2, 2, ", "4, 3, ", "6, 4, Youth" })
    void namesTheGoalThatHasSixtyPercentOfTheRelationsWhenNoAmountIsKnown(int youth, int sports, String dominant) {
        Sketch sketch = Sketch.strategy();
        for (int i = 0; i < youth; i++) {
            commission(sketch, "Youth", null);
        }
        for (int i = 0; i < sports; i++) {
            commission(sketch, "Sports", null);
        }

        assertDominant(dominant, sketch);
    }

    @Test
    void namesTheOwnerOfTheDominantGoal() {
        Sketch sketch = Sketch.strategy().relation("Partner", "Youth").by(COMMISSION).amount(80).owner("Anna")
                .relation("Partner", "Sports").by(COMMISSION).amount(20).owner("Bert");

        String text = Maintained.advice(sketch).explanation().text().toString();

        assertTrue(text.contains("The goal Youth is dominant") && text.contains("policy officer, Anna,"), text);
    }

    private static void assertDominant(String dominant, Sketch sketch) {
        String text = Maintained.advice(sketch).explanation().text().toString();
        assertEquals(dominant != null, text.contains("dominant"), text);
        assertFalse(dominant != null && !text.contains("The goal " + dominant + " is dominant"), text);
    }
}
