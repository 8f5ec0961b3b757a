/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/** A ring around each relation whose advice is on the edge: a few points more or less would give another. */
final class OnTheEdge implements MatrixOverlay {

    /** How far the ring lies from the marker, in pixels. */
    private static final int DISTANCE = 5;

    @Override
    public List<Mark> marks(Goal goal, MatrixScene scene) {
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        return Portfolio.relationsWithin(goal).stream().filter(relation -> isOnTheEdge(relation, rules))
                .map(relation -> scene.marker(relation.getId())).flatMap(Optional::stream)
                .<Mark>map(marker -> new Mark.Circle(Role.OVERLAY_LINE, marker.centre(),
                        marker.radius() + DISTANCE)).toList();
    }

    private static boolean isOnTheEdge(Relation relation, AdviceRules rules) {
        return Safety.of(relation, rules).filter(Safety::isOnTheEdge).isPresent();
    }
}
