/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__GOAL;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** A relation needs a goal of the strategy (handbook, step 1). */
final class MissingGoal implements EachRelationRule {

    @Override
    public String id() {
        return "missing-goal";
    }

    @Override
    public Function<Relation, Optional<Finding>> forOneRun(PartnerStrategy strategy) {
        return relation -> EcoreUtil.isAncestor(strategy, relation.getGoal()) ? Optional.empty()
                : Optional.of(Finding.of(Severity.ERROR, this, Step.INVENTORY, relation, RELATION__GOAL));
    }
}
