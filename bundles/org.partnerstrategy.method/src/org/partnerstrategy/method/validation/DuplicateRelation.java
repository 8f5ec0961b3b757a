/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__GOAL;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.change.Merging;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A partner has at most one relation with a goal (handbook, step 1); the first one counts. */
final class DuplicateRelation implements EachRelationRule {

    @Override
    public String id() {
        return "duplicate-relation";
    }

    @Override
    public Function<Relation, Optional<Finding>> forOneRun(PartnerStrategy strategy) {
        Map<Ends, Relation> first = new HashMap<>();
        return relation -> relation.getPartner() == null || relation.getGoal() == null ? Optional.empty()
                : Optional.ofNullable(first.putIfAbsent(Ends.of(relation), relation))
                        .map(known -> finding(known, relation));
    }

    private Finding finding(Relation known, Relation relation) {
        return Finding.of(Severity.ERROR, this, Step.INVENTORY, relation, RELATION__GOAL)
                .with(new QuickFix(Message.of(DuplicateRelation.class, "fix.combine"),
                        () -> Merging.merge(known, relation, Locale.getDefault())));
    }

    private record Ends(Partner partner, Goal goal) {

        static Ends of(Relation relation) {
            return new Ends(relation.getPartner(), relation.getGoal());
        }
    }
}
