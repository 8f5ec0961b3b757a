/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.extension;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.matrix.overlay.MatrixOverlay;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Message;

/** A small triangle that points at the only provider of a goal, with words under it (handbook, step 2). */
public final class OnlyProviderMarks implements MatrixOverlay {

    /** How far the triangle lies from the marker, in pixels. */
    private static final int GAP = 4;
    private static final int WIDTH = 12;
    private static final int HEIGHT = 8;

    @Override
    public List<Mark> marks(Goal goal, MatrixScene scene) {
        return Portfolio.relationsWithin(goal).stream().filter(OnlyProvider::is)
                .map(relation -> scene.marker(relation.getId())).flatMap(Optional::stream)
                .flatMap(marker -> marks(marker, scene)).toList();
    }

    private static Stream<Mark> marks(Mark.Circle marker, MatrixScene scene) {
        Point top = marker.centre().moved(0, marker.radius() + GAP);
        List<Point> triangle = List.of(top, top.moved(WIDTH / 2.0, HEIGHT), top.moved(-WIDTH / 2.0, HEIGHT));
        String words = Message.of(OnlyProviderMarks.class, "only").in(scene.language());
        return Stream.of(new Mark.Polygon(Role.OVERLAY_FILL, triangle), Mark.Text.of(Role.OVERLAY_NAME,
                top.moved(0, HEIGHT + Role.OVERLAY_NAME.lineHeight()), Anchor.MIDDLE, words));
    }
}
