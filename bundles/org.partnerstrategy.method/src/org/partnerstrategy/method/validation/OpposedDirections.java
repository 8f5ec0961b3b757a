/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.DEVELOPMENT__DIRECTIONS;

import java.util.Optional;

import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Relation;

/** A relation cannot go up and down, or left and right, at the same time (handbook, step 3). */
final class OpposedDirections implements RelationRule {

    private final AdviceRules advice;

    OpposedDirections(AdviceRules advice) {
        this.advice = advice;
    }

    @Override
    public String id() {
        return "opposed-directions";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return relation.getDevelopment() != null
                && Directions.areOpposed(relation.getDevelopment().getDirections())
                        ? Optional.of(finding(relation)) : Optional.empty();
    }

    private Finding finding(Relation relation) {
        Finding finding = Finding.of(Severity.ERROR, this, Step.DIRECTION, relation.getDevelopment(),
                DEVELOPMENT__DIRECTIONS, Directions.label(Directions.of(relation)));
        return fix(relation).map(finding::with).orElse(finding);
    }

    private Optional<QuickFix> fix(Relation relation) {
        Development development = relation.getDevelopment();
        if (Arrow.desired(relation).isPresent()) {
            return Arrow.of(relation).map(arrow -> DecidedDirections.fromDesiredPosition(development,
                    Directions.between(arrow.from(), arrow.to())));
        }
        return advice.advise(relation).map(advised -> DecidedDirections.fromAdvice(development, advised.directions()));
    }
}
