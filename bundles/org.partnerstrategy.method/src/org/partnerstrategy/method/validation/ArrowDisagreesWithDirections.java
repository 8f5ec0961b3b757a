/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.DEVELOPMENT__DIRECTIONS;

import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

/** The desired position lies where the directions lead (handbook, step 3). */
final class ArrowDisagreesWithDirections implements RelationRule {

    @Override
    public String id() {
        return "arrow-disagrees-with-directions";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return relation.getDevelopment() == null ? Optional.empty() : Arrow.of(relation)
                .filter(arrow -> !Directions.areOpposed(arrow.directions()) && !arrow.agreesWithDirections())
                .map(arrow -> finding(relation.getDevelopment(), arrow));
    }

    private Finding finding(Development development, Arrow arrow) {
        Set<Direction> moves = Directions.between(arrow.from(), arrow.to());
        return Finding.of(Severity.WARNING, this, Step.DIRECTION, development, DEVELOPMENT__DIRECTIONS,
                Directions.label(arrow.directions()), Directions.label(moves))
                .with(DecidedDirections.fromDesiredPosition(development, moves));
    }
}
