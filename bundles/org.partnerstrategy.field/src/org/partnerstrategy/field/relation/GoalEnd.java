/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** The goal, sub-goal or result that a relation is aimed at. */
record GoalEnd(Supplier<PartnerStrategy> strategy) implements End<Goal> {

    @Override
    public String key() {
        return "goal";
    }

    @Override
    public Optional<Goal> of(Relation relation) {
        return Optional.ofNullable(relation.getGoal());
    }

    @Override
    public void set(Relation relation, Goal goal) {
        relation.setGoal(goal);
    }

    @Override
    public Goal make(String name) {
        Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
        goal.setName(name);
        strategy.get().getGoals().add(goal);
        return goal;
    }

    @Override
    public boolean isTaken(Relation relation, Goal goal) {
        return relation.getPartner() != null && relation.getPartner().getRelations().stream()
                .anyMatch(other -> other != relation && other.getGoal() == goal);
    }

    @Override
    public boolean isOnlyHere(Goal goal) {
        return goal.getRelations().size() == 1 && End.isOnlyNamed(goal);
    }

    @Override
    public String partner(Relation relation, Goal goal) {
        return relation.getPartner().getName();
    }

    @Override
    public String goal(Relation relation, Goal goal) {
        return goal.getName();
    }
}
