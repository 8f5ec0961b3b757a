/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.desk.Desk;

/** The place of a control on the screen, which can be scrolled away. */
record Place(Node node, Rectangle bounds) {

    /** Nothing while the control still moves. */
    static Optional<Place> steady(Supplier<Optional<Node>> search) {
        return search.get().flatMap(node -> node.bounds().map(bounds -> new Place(node, bounds)))
                .filter(place -> search.get().flatMap(Node::bounds).filter(place.bounds::equals).isPresent());
    }

    /**
     * Its middle, if it is not scrolled away; else the wheel is turned and nothing is given. Of a number it is the
     * middle of what is typed: the buttons to count it up and down stand behind.
     */
    Optional<Point> shownBy(Desk desk) {
        int width = node.role().equals("spin button") ? bounds.width / 2 : bounds.width;
        Point middle = new Point(bounds.x + width / 2, (int) bounds.getCenterY());
        Optional<Rectangle> around = Stream.iterate(node.parent(), Optional::isPresent, inner ->
                inner.flatMap(Node::parent))
                .flatMap(Optional::stream).filter(outer -> outer.role().equals("scroll pane")).map(Node::bounds)
                .flatMap(Optional::stream).filter(window -> !window.contains(middle)).findFirst();
        around.ifPresent(window -> desk.pointer().scroll(new Point(window.x + 2, (int) window.getCenterY()),
                middle.y > window.getCenterY()));
        return around.isEmpty() ? Optional.of(middle) : Optional.empty();
    }
}
