/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** A rule that looks at each relation by itself. */
interface RelationRule extends EachRelationRule {

    /** What the rule finds about a relation. */
    Optional<Finding> check(Relation relation);

    @Override
    default Function<Relation, Optional<Finding>> forOneRun(PartnerStrategy strategy) {
        return this::check;
    }
}
