/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.matrix.paint.PictureNames;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The exported matrix of a goal.
 *
 * @param markers the middles of all that is round in it, in pixels of the picture
 */
record Picture(List<Point> markers) {

    /** How much white there is around a picture. */
    private static final double MARGIN = 10;

    /** The half pixel at which a line is drawn, and what rounding can add. */
    private static final double TOLERANCE = 1;

    /** The picture in a folder; its name is that of the goal. */
    static Picture of(Path folder, Goal goal) throws Exception {
        Path file = folder.resolve(new PictureNames().of(goal.getName() + "-matrix") + ".svg");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        NodeList circles = builder.parse(file.toFile()).getElementsByTagName("circle");
        return new Picture(IntStream.range(0, circles.getLength()).mapToObj(circles::item).map(Element.class::cast)
                .map(circle -> new Point(number(circle, "cx"), number(circle, "cy"))).toList());
    }

    private static double number(Element circle, String attribute) {
        return Double.parseDouble(circle.getAttribute(attribute));
    }

    /** Makes sure that a relation, if it has a position, is drawn where the geometry of the diagrams has that. */
    void assertShows(Relation relation) {
        Placement.now(relation).map(Placement::position).ifPresent(position -> assertTrue(
                markers.stream().anyMatch(marker -> isAt(marker, position)), relation.getId() + " at " + position));
    }

    private static boolean isAt(Point marker, Position position) {
        Point corner = DiagramGeometry.corner(position, DiagramGeometry.MARKER);
        double half = DiagramGeometry.MARKER / 2.0;
        return Math.abs(marker.x() - corner.x() - half - MARGIN) <= TOLERANCE
                && Math.abs(marker.y() - corner.y() - half - MARGIN) <= TOLERANCE;
    }
}
