/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.AgreementWords;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A ring around each relation whose advice is on the edge: a few points more or less would give another. */
final class OnTheEdge implements SignOverlay {

    /** How far the ring lies from the marker, in pixels. */
    private static final int DISTANCE = 5;

    /** The marker within the ring of the legend, and the ring, in pixels. */
    private static final int INNER = 4;
    private static final int OUTER = 8;

    @Override
    public List<OverlaySign> signs(Goal goal, MatrixScene scene) {
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        return Portfolio.relationsWithin(goal).stream().flatMap(relation -> Safety.of(relation, rules)
                .filter(Safety::isOnTheEdge).flatMap(safety -> sign(relation, safety, scene)).stream()).toList();
    }

    private static Optional<OverlaySign> sign(Relation relation, Safety safety, MatrixScene scene) {
        return scene.marker(relation.getId()).map(marker -> OverlaySign.of(List.of(new Mark.Circle(Role.OVERLAY_LINE,
                marker.centre(), marker.radius() + DISTANCE))).about(relation)
                .saying(Message.of(OnTheEdge.class, "edge.tip", ElementName.of(relation),
                        AgreementWords.safety(Optional.of(safety))).in(scene.language())));
    }

    @Override
    public Optional<LegendSign> legend(Locale language) {
        Point centre = new Point(0, 0);
        return Optional.of(new LegendSign(Message.of(OnTheEdge.class, "edge.legend").in(language),
                List.of(new Mark.Circle(Role.MARKER_ABOVE, centre, INNER),
                        new Mark.Circle(Role.OVERLAY_LINE, centre, OUTER))));
    }
}
