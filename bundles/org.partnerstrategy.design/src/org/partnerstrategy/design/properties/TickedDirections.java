/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

/** Directions that are ticked: those that were decided for a relation, or those that an action serves. */
final class TickedDirections {

    private TickedDirections() {
    }

    /** Adds the direction of a field, which takes the place of its opposite; or takes it away. */
    static void toggle(EObject element, FeatureProperty field) {
        Direction direction = field.direction().orElseThrow();
        switch (element) {
        case Relation relation -> Deciding.toggle(relation, direction);
        case Development development when development.eContainer() instanceof Relation relation ->
            Deciding.toggle(relation, direction);
        case Action action -> toggle(action.getDirections(), direction);
        default -> throw new IllegalArgumentException(element.eClass().getName() + " has no directions");
        }
    }

    private static void toggle(List<Direction> directions, Direction direction) {
        List<Direction> wanted = new ArrayList<>(directions);
        if (!wanted.remove(direction)) {
            wanted.remove(Deciding.opposite(direction));
            wanted.add(direction);
        }
        directions.clear();
        wanted.stream().sorted().forEach(directions::add);
    }
}
