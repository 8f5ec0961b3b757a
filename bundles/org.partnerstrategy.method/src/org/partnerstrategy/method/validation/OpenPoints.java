/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Relation;

/**
 * What is still open (handbook, steps 1 to 5): the findings that say that something is to be done. They are those of
 * the same rules, asked about a whole strategy or, while people work on it, about one element.
 */
public final class OpenPoints {

    private static final ActionWithoutDevelopment OF_ACTIONS = new ActionWithoutDevelopment();
    private static final List<RelationRule> OF_RELATIONS = List.of(new NoAssessment(), new DevelopmentWithoutAction(),
            new RoleWithoutPerson());

    /** What is open stays so when a user wants to be warned of it. */
    private static final Set<String> TO_DO = Set.of("no-assessment", "no-form", "undecided-relation",
            "development-without-action", "action-without-development", "no-maintenance-role", "role-without-person");

    /** Without a partner or a goal the inventory is not done, although more than that is wrong with the relation. */
    private static final Set<String> OF_INVENTORY = Set.of(new MissingPartner().id(), new MissingGoal().id());

    private OpenPoints() {
    }

    /** Those among the findings in a strategy, in their order. */
    public static List<OpenPoint> among(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.TODO
                || TO_DO.contains(finding.rule()) || OF_INVENTORY.contains(finding.rule())).map(OpenPoint::of).toList();
    }

    /**
     * The open points of one relation in the order of work: it is not placed yet, it should move and no action serves
     * it, or its role of maintenance has no person.
     */
    public static List<OpenPoint> of(Relation relation) {
        return OF_RELATIONS.stream().map(rule -> rule.check(relation)).flatMap(Optional::stream)
                .map(OpenPoint::of).toList();
    }

    /** The open point of an action that is to be done although no relation wants it. */
    public static Optional<OpenPoint> of(Action action) {
        return OF_ACTIONS.check(action).map(OpenPoint::of);
    }
}
