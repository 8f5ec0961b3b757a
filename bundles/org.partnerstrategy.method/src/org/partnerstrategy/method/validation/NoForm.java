/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__FORMS;

import java.util.Optional;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Relation;

/** The inventory names the form of each relation (handbook, step 1). */
final class NoForm implements RelationRule {

    @Override
    public String id() {
        return "no-form";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return relation.getForms().isEmpty()
                ? Optional.of(Finding.of(Severity.TODO, this, Step.INVENTORY, relation, RELATION__FORMS))
                : Optional.empty();
    }
}
