/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.function.Supplier;

import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

import picocli.CommandLine.Option;

/** Names a relation by its goal and its partner. */
final class RelationOptions {

    @Option(names = "--goal", required = true, paramLabel = "GOAL")
    private String goal;

    @Option(names = "--partner", required = true, paramLabel = "PARTNER")
    private String partner;

    @Option(names = "--add")
    private boolean add;

    /**
     * The relation; made when that was asked for.
     *
     * @throws org.partnerstrategy.cli.BadInputException when the strategy has no such goal, partner or relation
     */
    Relation relation(PartnerStrategy strategy) {
        StrategyIndex index = new StrategyIndex(strategy);
        return add ? added(strategy, index) : index.relation(goal, partner);
    }

    private Relation added(PartnerStrategy strategy, StrategyIndex index) {
        Goal itsGoal = index.findGoal(goal).orElseGet(() -> {
            Goal made = named(PartnerStrategyFactory.eINSTANCE::createGoal, goal);
            strategy.getGoals().add(made);
            return made;
        });
        Partner itsPartner = index.findPartner(partner).orElseGet(() -> {
            Partner made = named(PartnerStrategyFactory.eINSTANCE::createPartner, partner);
            strategy.getPartners().add(made);
            return made;
        });
        return index.findRelation(itsGoal, itsPartner).orElseGet(() -> {
            Relation made = PartnerStrategyFactory.eINSTANCE.createRelation();
            made.setGoal(itsGoal);
            made.setPartner(itsPartner);
            strategy.getRelations().add(made);
            return made;
        });
    }

    private static <T extends NamedElement> T named(Supplier<T> factory, String name) {
        T element = factory.get();
        element.setName(name.strip());
        return element;
    }
}
