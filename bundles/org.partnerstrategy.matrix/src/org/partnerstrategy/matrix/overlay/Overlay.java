/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Message;

/** Extra marks, of the method or of a plug-in, with the name by which people and programs know them. */
public final class Overlay {

    private final String id;
    private final Supplier<String> label;
    private final BiFunction<Goal, MatrixScene, Optional<List<Mark>>> marks;

    private Overlay(String id, Supplier<String> label, BiFunction<Goal, MatrixScene, Optional<List<Mark>>> marks) {
        this.id = id;
        this.label = label;
        this.marks = marks;
    }

    static Overlay of(Extension<MatrixOverlay> plugIn) {
        String label = plugIn.declaration().required("label");
        return new Overlay(plugIn.id(), () -> label, (goal, scene) -> plugIn
                .ask(overlay -> drawable(overlay.marks(goal, scene))));
    }

    /** Marks of the method itself. */
    static Overlay of(String id, Message label, MatrixOverlay overlay) {
        return new Overlay(id, label::localized, (goal, scene) -> Optional.of(overlay.marks(goal, scene)));
    }

    /** The identity by which the command line names the marks. */
    public String id() {
        return id;
    }

    /** What people call the marks. */
    public String label() {
        return label.get();
    }

    /** The marks in a picture; none when there is nothing to mark, or when the plug-in is broken. */
    public Optional<Group> marks(Goal goal, MatrixScene scene) {
        return marks.apply(goal, scene).filter(found -> !found.isEmpty())
                .map(found -> new Group(Optional.empty(), Optional.of(label()), found));
    }

    /** Marks that no painter could draw shall fail here. */
    private static List<Mark> drawable(List<Mark> marks) {
        marks.forEach(DrawableMark::require);
        return List.copyOf(marks);
    }
}
