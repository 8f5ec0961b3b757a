/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Desk;
import org.partnerstrategy.journeys.tests.desk.Patience;

/** The diagram in front. What is in it has the names that a screen reader says. */
public final class Diagram {

    private static final String MARKER = ", current position";

    private final Controls controls;
    private final Desk desk;

    Diagram(Controls controls, Desk desk) {
        this.controls = controls;
        this.desk = desk;
    }

    /** The markers of the matrix, in the order of the strategy. */
    public List<Control> markers() {
        int count = (int) thoseThatShow().count();
        return IntStream.range(0, count).mapToObj(this::marker).toList();
    }

    /** The marker at that place in the order of the strategy, counted from 0. */
    public Control marker(int place) {
        return new Control(desk, "marker " + place, () -> thoseThatShow().skip(place).findFirst());
    }

    /** Waits until it has so many markers. */
    public Diagram hasMarkers(int count) {
        Patience.LONG.until(count + " markers", () -> thoseThatShow().count() == count);
        return this;
    }

    /** What is behind the markers. */
    public Control ground() {
        return new Control(desk, "ground of the diagram", () -> drawn().max(Comparator.comparingInt(Diagram::area)));
    }

    private Stream<Node> thoseThatShow() {
        return drawn().filter(node -> node.name().endsWith(MARKER));
    }

    /** Labels that can be edited are drawn; one that was drawn again is told twice. */
    private Stream<Node> drawn() {
        return controls.windows().flatMap(Node::showing)
                .filter(Role.among("label").and(node -> node.is(State.EDITABLE))).distinct();
    }

    private static int area(Node node) {
        Optional<Rectangle> bounds = node.bounds();
        return bounds.map(place -> place.width * place.height).orElse(0);
    }
}
