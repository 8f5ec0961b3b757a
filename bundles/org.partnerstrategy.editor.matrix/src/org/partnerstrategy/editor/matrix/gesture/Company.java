/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** Relations that are dragged together: where each began, and how far all of them have come. */
final class Company {

    private static final Messages MESSAGES = Messages.of(Company.class);

    private static final double USUAL_RADIUS = 6;

    private final MatrixModel shown;
    private final Targets targets;
    private final Relation held;
    private final Map<Relation, Position> from;
    private final Set<String> ids;
    private Shift shift = Shift.NONE;

    /**
     * @param held the relation that the pointer holds
     * @param from where each relation begins, the held one among them
     */
    Company(MatrixModel shown, Targets targets, Relation held, Map<Relation, Position> from) {
        this.shown = shown;
        this.targets = targets;
        this.held = held;
        this.from = new LinkedHashMap<>(from);
        ids = from.keySet().stream().map(shown::id).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    Relation held() {
        return held;
    }

    List<Relation> relations() {
        return List.copyOf(from.keySet());
    }

    /** How many they are. */
    int size() {
        return from.size();
    }

    /** Moves all of them by so many points from where they began, as far as none leaves the matrix. */
    void by(int dependency, int influence) {
        shift = Shift.within(dependency, influence, from.values());
    }

    boolean moves() {
        return !shift.equals(Shift.NONE);
    }

    /** Where a relation has come to. */
    Position place(Relation relation) {
        return shift.of(from.get(relation));
    }

    /** The card of the held one, which says how many go with it. */
    HoverCard with(HoverCard card) {
        if (from.size() == 1) {
            return card;
        }
        List<String> lines = new ArrayList<>(card.lines());
        lines.add(MESSAGES.text("card.others", from.size() - 1));
        return new HoverCard(card.title(), lines);
    }

    /** Whether a group of marks shows one of them. */
    boolean isShownBy(Group group) {
        return group.relation().filter(ids::contains).isPresent();
    }

    /** The marker of a relation in the picture, if it has one there. */
    Optional<Box> marker(Relation relation) {
        return shown.id(relation).flatMap(targets::marker);
    }

    /** How large the marker of a relation is, in pixels. */
    double radius(Relation relation) {
        return marker(relation).map(Box::width).orElse(2 * USUAL_RADIUS) / 2;
    }
}
