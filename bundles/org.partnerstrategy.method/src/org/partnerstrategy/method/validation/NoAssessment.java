/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__ASSESSMENTS;

import java.util.Optional;

import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Relation;

/** A relation needs an assessment of influence and dependency to have a place (handbook, step 2). */
final class NoAssessment implements RelationRule {

    @Override
    public String id() {
        return "no-assessment";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return Round.newest(relation).isPresent() ? Optional.empty()
                : Optional.of(Finding.of(Severity.TODO, this, Step.POSITION, relation, RELATION__ASSESSMENTS));
    }
}
