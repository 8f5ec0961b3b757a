/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__GOAL;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;

/** A partner has at most one relation with a goal (handbook, step 1); the first one counts. */
final class DuplicateRelation implements ValidationRule {

    @Override
    public String id() {
        return "duplicate-relation";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        Set<Ends> seen = new HashSet<>();
        return strategy.getRelations().stream()
                .filter(relation -> relation.getPartner() != null && relation.getGoal() != null)
                .filter(relation -> !seen.add(new Ends(relation.getPartner(), relation.getGoal())))
                .map(relation -> Finding.of(Severity.ERROR, this, Step.INVENTORY, relation, RELATION__GOAL));
    }

    private record Ends(Partner partner, Goal goal) {
    }
}
