/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.GOAL__OWNER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A goal whose relations are maintained by its project leader needs one (handbook, step 5). */
final class GoalWithoutOwner implements ValidationRule {

    private final MaintenanceRules rules;

    GoalWithoutOwner(MaintenanceRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "goal-without-owner";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        Function<Relation, MaintenanceAdvice> advice = rules.forOneRun();
        Map<Goal, List<Relation>> ownerless = strategy.getRelations().stream()
                .filter(relation -> relation.getGoal() != null && relation.getGoal().getOwner() == null)
                .filter(relation -> DecidedRole.of(relation).orElseGet(() -> advice.apply(relation).role())
                        == MaintenanceRole.PROJECT_LEADER)
                .collect(Collectors.groupingBy(Relation::getGoal, LinkedHashMap::new, Collectors.toList()));
        return ownerless.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private Finding finding(Goal goal, List<Relation> needing) {
        // Where roles are only suggested, nobody waits for an owner yet.
        boolean isDecided = needing.stream().anyMatch(relation -> DecidedRole.of(relation).isPresent());
        Finding finding = Finding.of(isDecided ? Severity.WARNING : Severity.TODO, this, Step.MAINTENANCE, goal,
                GOAL__OWNER, needing.size());
        Set<Person> leaders = needing.stream().map(DecidedRole::person).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return (leaders.isEmpty() ? likely(goal) : Optional.of(leaders).filter(all -> all.size() == 1)
                .map(all -> all.iterator().next())).map(leader -> finding.with(fix(goal, leader))).orElse(finding);
    }

    /** Who owns the goal of which it is part; else the only person there is. */
    private static Optional<Person> likely(Goal goal) {
        for (EObject above = goal.eContainer(); above != null; above = above.eContainer()) {
            if (above instanceof Goal whole && whole.getOwner() != null) {
                return Optional.of(whole.getOwner());
            }
            if (above instanceof PartnerStrategy strategy && strategy.getPersons().size() == 1) {
                return Optional.of(strategy.getPersons().getFirst());
            }
        }
        return Optional.empty();
    }

    private static QuickFix fix(Goal goal, Person leader) {
        return new QuickFix(Message.of(GoalWithoutOwner.class, "fix.owner", ElementName.of(leader)),
                () -> goal.setOwner(leader));
    }
}
