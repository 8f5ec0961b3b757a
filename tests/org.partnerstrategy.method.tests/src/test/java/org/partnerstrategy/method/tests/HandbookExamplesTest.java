/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.NONE;
import static org.partnerstrategy.model.Alternative.POSSIBLE;
import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;
import static org.partnerstrategy.model.FormKind.COMMISSION;
import static org.partnerstrategy.model.MaintenanceRole.ACCOUNT_MANAGER;
import static org.partnerstrategy.model.MaintenanceRole.CONTRACT_MANAGER;
import static org.partnerstrategy.model.MaintenanceRole.PROJECT_LEADER;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Relation;

/** What the handbook itself says about its examples. */
class HandbookExamplesTest {

    @Test
    void xOfFigure2ContributesRelativelyLittleSoUp() {
        assertAdvice("X1", Sketch.strategy().relation("X", "Goal").at(35, 30).last(), UP);
    }

    @Test
    void yOfFigure2IsDependedUponRatherMuchSoLeftAndUp() {
        assertAdvice("Y1", Sketch.strategy().relation("Y", "Goal").at(75, 45).alternative(POSSIBLE).last(), LEFT, UP);
    }

    @Test
    void zOfFigure2HasNoAlternativeSoRight() {
        assertAdvice("Z1", Sketch.strategy().relation("Z", "Goal").at(80, 80).alternative(NONE).last(), RIGHT);
    }

    @Test
    void schoolsAreSituationZ() {
        Relation schools = Sketch.strategy().relation("School board", "Equal opportunities in education").at(90, 85)
                .alternative(NONE).last();

        assertAdvice("Z1", schools, RIGHT);
        assertRole(PROJECT_LEADER, schools);
    }

    @Test
    void welfareWorkWithAnAverageContributionIsSituationYInWhichXsDirectionUpIsPart() {
        Relation welfare = Sketch.strategy().relation("Welfare work", "Participation").at(70, 50).last();

        assertAdvice("Y1", welfare, LEFT, UP);
        assertTrue(AdviceRules.standard().advise(welfare).orElseThrow().assumed());
    }

    @Test
    void aPartnerThatIsToBecomeACompetingContractorNeedsAContractManagerOnly() {
        assertRole(CONTRACT_MANAGER, Sketch.strategy().relation().at(70, 60).going(LEFT).last());
    }

    @Test
    void aPartnerInCompetitionInWhoseQualityYouInvestNeedsAnAccountManager() {
        assertRole(ACCOUNT_MANAGER, Sketch.strategy().relation().at(70, 60).going(LEFT, UP).last());
    }

    @Test
    void theOnlyLibraryOfTheRegionIsKeptUpByTheProjectLeader() {
        assertRole(PROJECT_LEADER,
                Sketch.strategy().relation("Library", "Reading").at(85, 70).alternative(NONE).last());
    }

    @Test
    void aPartnerCommissionedForSeveralGoalsNeedsOneAccountManager() {
        assertRole(ACCOUNT_MANAGER, Sketch.strategy().relation("Welfare work", "Youth").by(COMMISSION)
                .relation("Welfare work", "Elderly").by(COMMISSION).at(30, 60).last());
    }

    @Test
    void aCommissionInCompetitionNeedsAContractManager() {
        assertRole(CONTRACT_MANAGER, Sketch.strategy().relation().by(COMMISSION).at(30, 60).last());
    }

    private static void assertAdvice(String rule, Relation relation, Direction... directions) {
        Advice advice = AdviceRules.standard().advise(relation).orElseThrow();
        assertEquals(rule, advice.explanation().rule());
        assertEquals(Set.of(directions), advice.directions());
    }

    private static void assertRole(MaintenanceRole role, Relation relation) {
        assertEquals(role, MaintenanceRules.standard().advise(relation).role());
    }
}
