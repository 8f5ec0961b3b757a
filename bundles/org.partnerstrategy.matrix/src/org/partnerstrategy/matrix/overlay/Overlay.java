/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;

/** Extra marks that a plug-in adds, with the name by which people and programs know them. */
public final class Overlay {

    private final String label;
    private final Extension<MatrixOverlay> plugIn;

    private Overlay(String label, Extension<MatrixOverlay> plugIn) {
        this.label = label;
        this.plugIn = plugIn;
    }

    static Overlay of(Extension<MatrixOverlay> plugIn) {
        return new Overlay(plugIn.declaration().required("label"), plugIn);
    }

    /** The identity by which the command line names the marks. */
    public String id() {
        return plugIn.id();
    }

    /** What people call the marks. */
    public String label() {
        return label;
    }

    /** The marks in a picture; none when there is nothing to mark, or when the plug-in is broken. */
    public Optional<Group> marks(Goal goal, MatrixScene scene) {
        return plugIn.<List<Mark>>ask(overlay -> drawable(overlay.marks(goal, scene))).filter(marks -> !marks.isEmpty())
                .map(marks -> new Group(Optional.empty(), Optional.of(label), marks));
    }

    /** Marks that no painter could draw shall fail here. */
    private static List<Mark> drawable(List<Mark> marks) {
        marks.forEach(DrawableMark::require);
        return List.copyOf(marks);
    }
}
