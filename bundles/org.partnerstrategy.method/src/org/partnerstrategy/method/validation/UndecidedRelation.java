/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__DEVELOPMENT;

import java.util.Optional;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Where a relation stands is known, so that its direction can be decided (handbook, step 3). */
final class UndecidedRelation implements RelationRule {

    private final AdviceRules rules;

    UndecidedRelation(AdviceRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "undecided-relation";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return relation.getDevelopment() != null ? Optional.empty()
                : Placement.now(relation).map(now -> finding(relation, now.isAbove()));
    }

    private Finding finding(Relation relation, boolean isAbove) {
        Message reason = Message.of(UndecidedRelation.class, isAbove ? id() : "undecided-relation-below-line");
        return new Finding(Severity.TODO, relation, Optional.of(RELATION__DEVELOPMENT),
                Explanation.citing(Step.DIRECTION, id(), reason),
                rules.advise(relation).map(advice -> DecidedDirections.first(relation, advice.directions())));
    }
}
