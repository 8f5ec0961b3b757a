/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;

/**
 * Makes shapes of marks.
 *
 * @param container the slide or group that they belong to
 * @param placing where they lie
 */
record Shapes(XSLFShapeContainer container, ShapePlacing placing) {

    XSLFSimpleShape add(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle rectangle -> auto(rectangle.role(), ShapeType.RECT, rectangle.box().left(),
                    rectangle.box().top(), rectangle.box().width(), rectangle.box().height());
            case Mark.Circle circle -> circle(circle.role(), circle.centre(), circle.radius());
            case Mark.Polygon polygon -> path(polygon.role(), outline(polygon.corners(), true));
            case Mark.Polyline line when line.points().size() == 2 -> line(line.role(), line.points().getFirst(),
                    line.points().getLast());
            case Mark.Polyline line -> path(line.role(), outline(line.points(), false));
            case Mark.Strokes strokes -> path(strokes.role(), strokes(strokes.segments()));
            case Mark.Text text -> new TextShapes(container, placing).add(text);
        };
    }

    XSLFAutoShape circle(Role role, Point centre, double radius) {
        return auto(role, ShapeType.ELLIPSE, centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    private XSLFAutoShape auto(Role role, ShapeType type, double left, double top, double width, double height) {
        XSLFAutoShape shape = container.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(placing.box(left, top, width, height));
        look(shape, role);
        return shape;
    }

    /** A straight line. */
    XSLFConnectorShape line(Role role, Point from, Point to) {
        XSLFConnectorShape line = container.createConnector();
        place(line, placing.of(from), placing.of(to));
        look(line, role);
        return line;
    }

    static void place(XSLFConnectorShape line, Point2D from, Point2D to) {
        line.setAnchor(new Rectangle2D.Double(Math.min(from.getX(), to.getX()),
                Math.min(from.getY(), to.getY()), Math.abs(from.getX() - to.getX()),
                Math.abs(from.getY() - to.getY())));
        line.setFlipHorizontal(from.getX() > to.getX());
        line.setFlipVertical(from.getY() > to.getY());
    }

    private XSLFFreeformShape path(Role role, Path2D path) {
        XSLFFreeformShape shape = container.createFreeform();
        shape.setPath(path);
        look(shape, role);
        return shape;
    }

    private Path2D outline(List<Point> points, boolean closed) {
        Path2D.Double path = new Path2D.Double();
        for (Point point : points) {
            Point2D place = placing.of(point);
            if (path.getCurrentPoint() == null) {
                path.moveTo(place.getX(), place.getY());
            } else {
                path.lineTo(place.getX(), place.getY());
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private Path2D strokes(List<Segment> segments) {
        Path2D.Double path = new Path2D.Double();
        for (Segment segment : segments) {
            path.append(outline(List.of(segment.from(), segment.to()), false), false);
        }
        return path;
    }

    /** Slides are light, as projectors are. */
    private void look(XSLFSimpleShape shape, Role role) {
        new ShapeLook(Palette.light().style(role), placing.scale()).apply(shape);
    }
}
