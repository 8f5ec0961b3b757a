/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__ACTIONS;

import java.util.Optional;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Relation;

/** A desired development needs an action that makes it happen (handbook, step 4). */
final class DevelopmentWithoutAction implements RelationRule {

    @Override
    public String id() {
        return "development-without-action";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return Actions.areMissing(relation) ? Optional.of(Finding.of(Severity.TODO, this, Step.ACTIONS, relation,
                RELATION__ACTIONS, Directions.label(Directions.of(relation)))) : Optional.empty();
    }
}
