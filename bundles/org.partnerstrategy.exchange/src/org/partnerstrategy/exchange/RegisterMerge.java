/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** Adds the content of a register to a strategy, and counts what it adds. */
final class RegisterMerge {

    private record Ends(Partner partner, Goal goal) {
    }

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final PartnerStrategy strategy;
    private final ImportReview review;
    private final AttributeMerge attributes;
    private final Findings remarks;
    private final PartnerIndex partners;
    private final NameIndex<Goal> goals;
    private final Map<Ends, Relation> relations = new HashMap<>();
    private int made;
    private int updated;
    private int unchanged;

    RegisterMerge(PartnerStrategy strategy, ImportReview review, AttributeMerge attributes, Findings remarks) {
        this.strategy = strategy;
        this.review = review;
        this.attributes = attributes;
        this.remarks = remarks;
        partners = new PartnerIndex(strategy, remarks);
        goals = new NameIndex<>(GoalWalk.through(strategy).toList(),
                () -> added(FACTORY.createGoal(), strategy.getGoals()));
        GoalWalk.through(strategy).forEach(goal -> goals.alsoKnow(goal, GoalName.path(goal)));
        for (Relation relation : strategy.getRelations()) {
            relations.putIfAbsent(new Ends(relation.getPartner(), relation.getGoal()), relation);
        }
    }

    private static <T extends NamedElement> T added(T element, EList<T> elements) {
        elements.add(element);
        return element;
    }

    void add(RegisteredRelation registered) {
        Ends ends = new Ends(partners.findOrMake(registered), goals.findOrMake(registered.goal()));
        Relation known = relations.get(ends);
        Relation relation = known == null ? make(ends) : known;
        // All are wanted, hence no short-circuit.
        boolean changed = new RegisteredFacts(registered, remarks).addTo(relation)
                | new RegisteredTexts(registered).addTo(relation)
                | new RegisteredScores(registered, review, remarks).addTo(relation)
                | new RegisteredMaintenance(registered, strategy, remarks).addTo(relation)
                | attributes.add(registered, relation);
        made += known == null ? 1 : 0;
        updated += known != null && changed ? 1 : 0;
        unchanged += known != null && !changed ? 1 : 0;
    }

    private Relation make(Ends ends) {
        Relation relation = FACTORY.createRelation();
        relation.setPartner(ends.partner());
        relation.setGoal(ends.goal());
        strategy.getRelations().add(relation);
        relations.put(ends, relation);
        return relation;
    }

    Tally partners() {
        return partners.tally();
    }

    Tally goals() {
        return goals.tally();
    }

    Tally relations() {
        return new Tally(made, updated, unchanged);
    }
}
