/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.matrix.overlay.LegendSign;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Spot;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** Makes pictures of goals (handbook, step 2: a matrix for each goal, sub-goal or result). */
public final class MatrixScenes {

    private MatrixScenes() {
    }

    /**
     * The matrix of a goal, with the relations aimed at the goal itself. The same goal and options give the same
     * picture.
     *
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public static MatrixScene of(Goal goal, MatrixOptions options) {
        return following(Map.of(), goal, options);
    }

    /**
     * The matrix of a goal as it follows on an earlier picture: partners' names stay where they were beside their
     * markers as long as they can, so that a change draws the eye to nothing else.
     *
     * @param previous where the names lay in the earlier picture
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public static MatrixScene following(Map<String, Spot> previous, Goal goal, MatrixOptions options) {
        if (EcoreUtil.getRootContainer(goal) instanceof PartnerStrategy strategy) {
            List<Overlay> overlays = overlays(options);
            List<LegendSign> explained = explained(overlays, options);
            MatrixScene scene = new SceneBuilder(strategy, goal, options, explained).build(previous);
            List<Group> marks = overlays.stream().flatMap(overlay -> overlay.signs(goal, scene).stream()).toList();
            if (explained(overlays, options).size() < explained.size()) {
                // One broke over its marks: then it is not explained either.
                return following(previous, goal, options);
            }
            return marks.isEmpty() ? scene : scene.with(new Layer(Level.OVERLAY, marks));
        }
        throw new IllegalArgumentException("the goal belongs to no strategy");
    }

    /**
     * One matrix of relations of all goals of a strategy. It has no extra marks of plug-ins, which belong to one goal.
     *
     * @param relations those that are shown, of that strategy
     */
    public static MatrixScene ofAll(PartnerStrategy strategy, List<Relation> relations, MatrixOptions options) {
        return new SceneBuilder(strategy, relations, options).build(Map.of());
    }

    /** Extra marks are about now. */
    private static List<Overlay> overlays(MatrixOptions options) {
        return options.review().isPresent() ? List.of()
                : options.overlays().stream().sorted(Comparator.comparing(Overlay::id)).toList();
    }

    private static List<LegendSign> explained(List<Overlay> overlays, MatrixOptions options) {
        return overlays.stream().map(overlay -> overlay.legend(options.language())).flatMap(Optional::stream).toList();
    }
}
