/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.DEVELOPMENT__DIRECTIONS;

import java.util.Optional;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** People decide; it is good to know where the advice is another one (handbook, step 3). */
final class AdviceDiffers implements RelationRule {

    private final AdviceRules rules;

    AdviceDiffers(AdviceRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "advice-differs";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return relation.getDevelopment() == null ? Optional.empty() : rules.advise(relation)
                .filter(advice -> !advice.agreesWith(Directions.of(relation)))
                .map(advice -> finding(relation, advice));
    }

    private Finding finding(Relation relation, Advice advice) {
        Message reason = Message.of(AdviceDiffers.class, id(), Directions.label(Directions.of(relation)),
                Directions.label(advice.directions()), advice.explanation().rule(), advice.explanation().text());
        return new Finding(Severity.INFORMATION, relation.getDevelopment(), Optional.of(DEVELOPMENT__DIRECTIONS),
                new Explanation(id(), advice.explanation().step(), reason),
                Optional.of(DecidedDirections.fromAdvice(relation.getDevelopment(), advice.directions())));
    }
}
