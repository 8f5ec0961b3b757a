/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationSize;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.model.text.Message;

/**
 * Draws the desired development of a relation as a connector that is glued to the marker at one end, and to a small
 * circle at the desired position at the other: when one of them is dragged, the arrow follows.
 *
 * @param shapes makes the shapes
 * @param name of the partner
 * @param language of the names of shapes
 */
record ArrowShapes(Shapes shapes, String name, Locale language) {

    private static final List<Role> SHAFTS = List.of(Role.ARROW, Role.SHORT_ARROW);
    private static final List<Role> HEADS = List.of(Role.ARROW_HEAD, Role.SHORT_ARROW_HEAD);
    private static final double TARGET = 1.2;
    /** Where lines are glued to a circle: at the top, and further against the clock. */
    private static final int SITES = 8;
    private static final double HALF = 0.5;

    void add(List<Mark> marks, Optional<XSLFAutoShape> marker) {
        for (Mark mark : marks) {
            if (HEADS.contains(mark.role()) && mark instanceof Mark.Polygon head && marker.isPresent()) {
                addArrow(marker.get(), head);
            } else if (!SHAFTS.contains(mark.role()) && !HEADS.contains(mark.role()) || marker.isEmpty()) {
                shapes.add(mark);
            }
        }
    }

    private void addArrow(XSLFAutoShape marker, Mark.Polygon head) {
        boolean isWhole = head.role() == Role.ARROW_HEAD;
        Point tip = head.corners().getFirst();
        XSLFAutoShape target = shapes.circle(head.role(), tip, TARGET);
        String ending = say(isWhole ? "target" : "target.short", name);
        AlternativeText.of(target, ending, ending);
        Rectangle2D from = marker.getAnchor();
        Rectangle2D to = target.getAnchor();
        double angle = Math.atan2(from.getCenterY() - to.getCenterY(), to.getCenterX() - from.getCenterX());
        int start = site(angle);
        int end = site(angle + Math.PI);
        XSLFConnectorShape arrow = shapes.line(isWhole ? Role.ARROW : Role.SHORT_ARROW, tip, tip);
        Shapes.place(arrow, at(from, start), at(to, end));
        arrow.setLineTailDecoration(DecorationShape.TRIANGLE);
        if (!isWhole) {
            arrow.setLineTailLength(DecorationSize.SMALL);
            arrow.setLineTailWidth(DecorationSize.SMALL);
        }
        String way = say(isWhole ? "arrow" : "arrow.short", name);
        AlternativeText.of(arrow, way, way);
        CTNonVisualConnectorProperties glue = ((CTConnector) arrow.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
        glue(glue.addNewStCxn(), marker, start);
        glue(glue.addNewEndCxn(), target, end);
    }

    private static void glue(CTConnection end, XSLFAutoShape shape, int site) {
        end.setId(shape.getShapeId());
        end.setIdx(site);
    }

    /** The site of a circle in a direction, which is counted against the clock from the right, in radians. */
    private static int site(double angle) {
        return Math.floorMod((int) Math.floor((angle - Math.PI / 2) / (2 * Math.PI / SITES) + HALF), SITES);
    }

    private static Point2D at(Rectangle2D circle, int site) {
        double angle = Math.PI / 2 + site * 2 * Math.PI / SITES;
        return new Point2D.Double(circle.getCenterX() + Math.cos(angle) * circle.getWidth() / 2,
                circle.getCenterY() - Math.sin(angle) * circle.getHeight() / 2);
    }

    private String say(String key, Object... arguments) {
        return Message.of(ArrowShapes.class, key, arguments).in(language);
    }
}
