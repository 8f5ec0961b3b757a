/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__ASSESSMENTS;

import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/** Where a relation is now is what the latest review says (handbook, step 2). */
final class OutdatedAssessment implements EachRelationRule {

    @Override
    public String id() {
        return "outdated-assessment";
    }

    @Override
    public Function<Relation, Optional<Finding>> forOneRun(PartnerStrategy strategy) {
        Optional<Review> last = Reviews.newest(strategy);
        return relation -> last.filter(newest -> Reviews.isStale(relation, newest))
                .map(newest -> Finding.of(Severity.WARNING, this, Step.POSITION, relation, RELATION__ASSESSMENTS,
                        ElementName.of(newest)));
    }
}
