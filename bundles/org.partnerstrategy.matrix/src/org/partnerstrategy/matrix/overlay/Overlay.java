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
import java.util.function.Function;
import java.util.function.Supplier;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.text.Message;

/** Extra marks, of the method or of a plug-in, with the name by which people and programs know them. */
public final class Overlay {

    private final String id;
    private final Supplier<String> label;
    private final Asked asked;

    private Overlay(String id, Supplier<String> label, Asked asked) {
        this.id = id;
        this.label = label;
        this.asked = asked;
    }

    /** Asks an overlay something; none when it is broken. */
    private interface Asked {

        <A> Optional<A> ask(Function<MatrixOverlay, A> question);
    }

    static Overlay of(Extension<MatrixOverlay> plugIn) {
        String label = plugIn.declaration().required("label");
        return new Overlay(plugIn.id(), () -> label, plugIn::ask);
    }

    /** Marks of the method itself. */
    static Overlay of(String id, Message label, MatrixOverlay overlay) {
        return new Overlay(id, label::localized, new Asked() {

            @Override
            public <A> Optional<A> ask(Function<MatrixOverlay, A> question) {
                return Optional.of(question.apply(overlay));
            }
        });
    }

    /** The identity by which the command line names the marks. */
    public String id() {
        return id;
    }

    /** What people call the marks. */
    public String label() {
        return label.get();
    }

    /** All marks in a picture together; none when there is nothing to mark, or when the plug-in is broken. */
    public Optional<Group> marks(Goal goal, MatrixScene scene) {
        return Optional.of(signs(goal, scene).stream().flatMap(group -> group.marks().stream()).toList())
                .filter(found -> !found.isEmpty())
                .map(found -> new Group(Optional.empty(), Optional.of(label()), found));
    }

    /**
     * The marks in a picture, each with what it says and the relation that it is about; none when there is nothing to
     * mark, or when the plug-in is broken.
     */
    public List<Group> signs(Goal goal, MatrixScene scene) {
        return asked.ask(overlay -> drawable(overlay.signs(goal, scene))).orElse(List.of()).stream()
                .filter(sign -> !sign.marks().isEmpty())
                .map(sign -> new Group(sign.relation(), Optional.of(sign.tip().orElseGet(this::label)), sign.marks()))
                .toList();
    }

    /** What the legend says about the marks; none when it says nothing, or when the plug-in is broken. */
    public Optional<LegendSign> legend(Locale language) {
        return asked.ask(overlay -> overlay.legend(language).map(sign -> {
            sign.marks().forEach(DrawableMark::require);
            return sign;
        })).flatMap(sign -> sign);
    }

    /** Marks that no painter could draw shall fail here. */
    private static List<OverlaySign> drawable(List<OverlaySign> signs) {
        signs.forEach(sign -> sign.marks().forEach(DrawableMark::require));
        return List.copyOf(signs);
    }
}
