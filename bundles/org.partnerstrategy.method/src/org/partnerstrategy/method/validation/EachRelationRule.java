/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * A rule that says at most one thing of each relation, about the relation itself or a part of it. So it can be asked
 * relation by relation, together with the other rules of this kind.
 */
interface EachRelationRule extends ValidationRule {

    /**
     * What the rule finds about a relation. What it has to know of the whole strategy it finds out once.
     *
     * @param strategy to which the relations belong, and that does not change meanwhile
     */
    Function<Relation, Optional<Finding>> forOneRun(PartnerStrategy strategy);

    @Override
    default Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getRelations().stream().map(forOneRun(strategy)).flatMap(Optional::stream);
    }
}
