/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests;

import java.time.LocalDate;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** A strategy with more relations than anybody has. */
public final class LargeStrategy {

    private LargeStrategy() {
    }

    /** Relations of as many partners, all of them placed, spread evenly over goals. */
    public static PartnerStrategy of(int relations, int goals) {
        PartnerStrategyFactory factory = PartnerStrategyFactory.eINSTANCE;
        PartnerStrategy strategy = factory.createPartnerStrategy();
        for (int i = 0; i < goals; i++) {
            Goal goal = factory.createGoal();
            goal.setName("Goal " + i);
            strategy.getGoals().add(goal);
        }
        Placing placing = new Placing(LocalDate.of(2026, 1, 5));
        for (int i = 0; i < relations; i++) {
            Partner partner = factory.createPartner();
            partner.setName("Partner " + i + " in the city");
            strategy.getPartners().add(partner);
            Relation relation = factory.createRelation();
            relation.setPartner(partner);
            relation.setGoal(strategy.getGoals().get(i % goals));
            strategy.getRelations().add(relation);
            placing.place(relation, Position.of(7 * i % 99, 31 * i % 97));
        }
        return strategy;
    }
}
