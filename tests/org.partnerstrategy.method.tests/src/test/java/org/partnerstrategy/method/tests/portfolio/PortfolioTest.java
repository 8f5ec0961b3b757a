/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerstrategy.method.Zone.BOTTLENECK;
import static org.partnerstrategy.method.Zone.LEVERAGE;
import static org.partnerstrategy.method.Zone.ROUTINE;
import static org.partnerstrategy.method.Zone.STRATEGIC;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.method.portfolio.PortfolioShare;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Goal;

class PortfolioTest {

    private static Portfolio portfolio(Sketch sketch) {
        return Portfolio.of(sketch.get().getGoals().getFirst());
    }

    private static PortfolioShare part(int relations, long amount, double share) {
        return new PortfolioShare(relations, BigDecimal.valueOf(amount), Optional.of(share),
                Optional.of((int) (share * 100)));
    }

    @Test
    void countsRelationsAndMoneyPerZone() {
        Portfolio portfolio = portfolio(Sketch.strategy()
                .relation("A", "Goal").at(50, 50).amount(50)
                .relation("B", "Goal").at(49, 50).amount(20)
                .relation("C", "Goal").at(49, 49).amount(10)
                .relation("D", "Goal").at(0, 0)
                .relation("E", "Goal").at(50, 49).amount(10)
                .relation("F", "Goal").amount(10));

        assertEquals(part(1, 50, 0.5), portfolio.zones().get(STRATEGIC));
        assertEquals(part(1, 20, 0.2), portfolio.zones().get(LEVERAGE));
        assertEquals(part(2, 10, 0.1), portfolio.zones().get(ROUTINE));
        assertEquals(part(1, 10, 0.1), portfolio.zones().get(BOTTLENECK));
        assertEquals(part(1, 10, 0.1), portfolio.unplaced());
        assertEquals(5, portfolio.placed());
        assertEquals(BigDecimal.valueOf(100), portfolio.total());
    }

    @Test
    void followsTheCutsOfTheStrategy() {
        Portfolio portfolio = portfolio(Sketch.strategy().cuts(60, 70).relation().at(59, 70));

        assertEquals(1, portfolio.zones().get(LEVERAGE).relations());
    }

    @Test
    void hasNoSharesWhereNoAmountsAreKnown() {
        Portfolio portfolio = portfolio(Sketch.strategy().relation().at(50, 50));

        assertEquals(new PortfolioShare(1, BigDecimal.ZERO, Optional.empty(), Optional.empty()), portfolio.zones()
                .get(STRATEGIC));
        assertEquals(BigDecimal.ZERO, portfolio.total());
    }

    @Test
    void countsWhatLiesAboveTheLineNowAndAfterTheWantedDevelopments() {
        Portfolio portfolio = portfolio(Sketch.strategy()
                .relation("on the line", "Goal").at(50, 50)
                .relation("will be on it", "Goal").at(50, 30).going("UP")
                .relation("will not be", "Goal").at(50, 29).going("UP")
                .relation("will leave", "Goal").at(50, 50).going("DOWN")
                .relation("desired above", "Goal").at(90, 10).to(0, 20)
                .relation("unplaced", "Goal").going("UP"));

        assertEquals(2, portfolio.aboveNow());
        assertEquals(3, portfolio.aboveAfterwards());
    }

    @Test
    void isEmptyForAGoalWithoutRelations() {
        Sketch sketch = Sketch.strategy().relation();
        sketch.last().setGoal(null);

        assertEquals(0, portfolio(sketch).placed());
        assertEquals(new PortfolioShare(0, BigDecimal.ZERO, Optional.empty(), Optional.empty()), portfolio(sketch)
                .unplaced());
    }

    @Test
    void rollsUpSubgoalsOnlyWhenAsked() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").amount(1).relation("A", "Sub-goal").amount(2)
                .relation("A", "Result").amount(4).relation("A", "Other goal").amount(8);
        Goal goal = sketch.get().getGoals().get(0);
        Goal subgoal = sketch.get().getGoals().get(1);
        subgoal.getGoals().add(sketch.get().getGoals().get(2));
        goal.getGoals().add(subgoal);

        assertEquals(BigDecimal.valueOf(1), Portfolio.of(goal).total());
        assertEquals(BigDecimal.valueOf(7), Portfolio.withSubgoals(goal).total());
        assertEquals(3, Portfolio.withSubgoals(goal).unplaced().relations());
    }
}
