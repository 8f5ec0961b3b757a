/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;

/** Paints scenes with Java's own graphics. */
final class GraphicsPainter {

    private final Graphics2D graphics;
    private final Palette palette;
    private final PictureFont font;

    GraphicsPainter(Graphics2D graphics, Palette palette, PictureFont font) {
        this.graphics = graphics;
        this.palette = palette;
        this.font = font;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(MatrixScene scene) {
        paint(Role.CANVAS, new Rectangle2D.Double(0, 0, scene.width(), scene.height()));
        scene.layers().forEach(layer -> layer.groups().forEach(group -> group.marks().forEach(this::paint)));
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Rectangle rectangle -> paint(rectangle.role(), shape(rectangle.box()));
            case Mark.Circle circle -> paint(circle.role(), shape(circle));
            case Mark.Polygon polygon -> paint(polygon.role(), path(polygon.corners(), true));
            case Mark.Polyline polyline -> paint(polyline.role(), path(polyline.points(), false));
            case Mark.Strokes strokes -> paint(strokes.role(), path(strokes));
            case Mark.Text text -> paint(text);
        }
    }

    private void paint(Role role, Shape shape) {
        Style style = palette.style(role);
        style.fill().ifPresent(fill -> {
            graphics.setColor(new Color(fill.red(), fill.green(), fill.blue(), style.alpha()));
            graphics.fill(shape);
        });
        style.stroke().ifPresent(stroke -> {
            graphics.setColor(color(stroke));
            graphics.setStroke(stroke(style));
            graphics.draw(shape);
        });
    }

    private void paint(Mark.Text text) {
        AffineTransform upright = graphics.getTransform();
        graphics.rotate(Math.toRadians(text.angle()), text.at().x(), text.at().y());
        double y = text.at().y();
        for (String line : text.lines()) {
            paintLine(text, line.stripTrailing(), y);
            y += text.role().lineHeight();
        }
        graphics.setTransform(upright);
    }

    private void paintLine(Mark.Text text, String line, double y) {
        if (line.isEmpty()) {
            return;
        }
        TextLayout layout = new TextLayout(font.letters(line, text.role().fontSize()).getIterator(),
                graphics.getFontRenderContext());
        double x = text.at().x() - switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> layout.getAdvance() / 2;
            case END -> layout.getAdvance();
        };
        Style style = palette.style(text.role());
        style.stroke().ifPresent(stroke -> {
            graphics.setColor(color(stroke));
            graphics.setStroke(stroke(style));
            graphics.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
        });
        style.fill().ifPresent(fill -> {
            graphics.setColor(color(fill));
            layout.draw(graphics, (float) x, (float) y);
        });
    }

    private static Shape shape(Box box) {
        return new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
    }

    private static Shape shape(Mark.Circle circle) {
        return new Ellipse2D.Double(circle.centre().x() - circle.radius(), circle.centre().y() - circle.radius(),
                2 * circle.radius(), 2 * circle.radius());
    }

    private static Shape path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static Shape path(Mark.Strokes strokes) {
        Path2D path = new Path2D.Double();
        for (Segment segment : strokes.segments()) {
            path.moveTo(segment.from().x(), segment.from().y());
            path.lineTo(segment.to().x(), segment.to().y());
        }
        return path;
    }

    private static BasicStroke stroke(Style style) {
        float[] dashes = new float[style.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = style.dashes().get(i);
        }
        return new BasicStroke((float) style.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                dashes.length == 0 ? null : dashes, 0);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
