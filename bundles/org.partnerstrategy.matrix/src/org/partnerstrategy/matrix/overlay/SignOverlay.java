/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.List;

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;

/** Extra marks each of which has a tip of its own, or is about a relation. */
@FunctionalInterface
public interface SignOverlay extends MatrixOverlay {

    @Override
    List<OverlaySign> signs(Goal goal, MatrixScene scene);

    /** All marks, without what they say. */
    @Override
    default List<Mark> marks(Goal goal, MatrixScene scene) {
        return signs(goal, scene).stream().flatMap(sign -> sign.marks().stream()).toList();
    }
}
