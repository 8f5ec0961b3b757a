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

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;

/**
 * Extra marks in the picture of a goal's matrix (handbook, steps 2 and 3). Plug-ins add them at
 * {@code org.partnerstrategy.matrix.overlays}. Marks with tips of their own are a {@link SignOverlay}.
 */
@FunctionalInterface
public interface MatrixOverlay {

    /**
     * The marks, in pixels of the picture. They are drawn over markers and arrows, and under partners' names. Changes
     * nothing, and may be asked in several threads at once.
     *
     * @param goal whose matrix it is; the picture can show the relations of its sub-goals too
     * @param scene the picture without extra marks; its geometry says where positions lie, and
     *        {@link MatrixScene#marker} where relations are drawn
     */
    List<Mark> marks(Goal goal, MatrixScene scene);

    /**
     * The same marks, with what people read and select when they point at them; see {@link SignOverlay}. Without that,
     * they read the label of the overlay.
     */
    default List<OverlaySign> signs(Goal goal, MatrixScene scene) {
        List<Mark> marks = marks(goal, scene);
        return marks.isEmpty() ? List.of() : List.of(OverlaySign.of(marks));
    }

    /**
     * What the legend says about the marks, in pictures in which they are shown; none when it says nothing.
     *
     * @param language the language of the picture
     */
    default Optional<LegendSign> legend(Locale language) {
        return Optional.empty();
    }
}
