/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Style;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Segment;

/**
 * Paints marks in a diagram editor, in the colours for paper. Everything is a shape or a text, so that an exported
 * diagram stays sharp.
 */
final class MarkPainter {

    /** A point of a font is that many pixels. */
    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private static final int OPAQUE = 255;

    private final Palette palette = Palette.light();
    private final Map<Integer, Font> fonts = new HashMap<>();

    void paint(List<Mark> marks, Graphics graphics) {
        marks.forEach(mark -> paint(mark, graphics));
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    private void paint(Mark mark, Graphics graphics) {
        Style style = palette.style(mark.role());
        if (mark instanceof Mark.Text text) {
            // Some exports keep the width and the dashes of the last line for letters.
            graphics.setLineWidth(1);
            graphics.setLineStyle(SWT.LINE_SOLID);
            style.fill().ifPresent(colour -> paint(text, color(colour), graphics));
            return;
        }
        style.fill().ifPresent(colour -> {
            graphics.setBackgroundColor(color(colour));
            graphics.setAlpha(style.alpha());
            fill(mark, graphics);
            graphics.setAlpha(OPAQUE);
        });
        style.stroke().ifPresent(colour -> {
            graphics.setForegroundColor(color(colour));
            graphics.setLineWidthFloat((float) style.width());
            dashes(style, graphics);
            draw(mark, graphics);
        });
    }

    private static void dashes(Style style, Graphics graphics) {
        if (style.dashes().isEmpty()) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        } else {
            int[] dashes = style.dashes().stream().mapToInt(Number::intValue).toArray();
            graphics.setLineDash(dashes);
        }
    }

    private static void fill(Mark mark, Graphics graphics) {
        switch (mark) {
            case Mark.Rectangle it -> graphics.fillRectangle(round(it.box().left()), round(it.box().top()),
                    round(it.box().width()), round(it.box().height()));
            case Mark.Circle it -> graphics.fillOval(round(it.centre().x() - it.radius()),
                    round(it.centre().y() - it.radius()), round(2 * it.radius()), round(2 * it.radius()));
            case Mark.Polygon it -> graphics.fillPolygon(points(it.corners()));
            case Mark.Polyline it -> { }
            case Mark.Strokes it -> { }
            case Mark.Text it -> { }
        }
    }

    private static void draw(Mark mark, Graphics graphics) {
        switch (mark) {
            case Mark.Rectangle it -> graphics.drawRectangle(round(it.box().left()), round(it.box().top()),
                    round(it.box().width()), round(it.box().height()));
            case Mark.Circle it -> graphics.drawOval(round(it.centre().x() - it.radius()),
                    round(it.centre().y() - it.radius()), round(2 * it.radius()), round(2 * it.radius()));
            case Mark.Polygon it -> graphics.drawPolygon(points(it.corners()));
            case Mark.Polyline it -> graphics.drawPolyline(points(it.points()));
            case Mark.Strokes it -> it.segments().forEach(segment -> draw(segment, graphics));
            case Mark.Text it -> { }
        }
    }

    private static void draw(Segment segment, Graphics graphics) {
        graphics.drawLine(round(segment.from().x()), round(segment.from().y()), round(segment.to().x()),
                round(segment.to().y()));
    }

    private void paint(Mark.Text text, Color color, Graphics graphics) {
        Font font = font(text.role().fontSize());
        graphics.setFont(font);
        graphics.setForegroundColor(color);
        int ascent = FigureUtilities.getFontMetrics(font).getAscent();
        double y = text.at().y() - ascent;
        for (String line : text.lines()) {
            String letters = line.stripTrailing();
            int width = FigureUtilities.getTextWidth(letters, font);
            double x = text.at().x() - switch (text.anchor()) {
                case START -> 0;
                case MIDDLE -> width / 2.0;
                case END -> width;
            };
            graphics.drawString(letters, round(x), round(y));
            y += text.role().lineHeight();
        }
    }

    private Font font(int pixels) {
        return fonts.computeIfAbsent(pixels, size -> FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                .setHeight((int) Math.round(size / PIXELS_PER_POINT)).createFont(null));
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private static PointList points(List<Point> places) {
        PointList points = new PointList(places.size());
        places.forEach(place -> points.addPoint(round(place.x()), round(place.y())));
        return points;
    }

    private static int round(double pixels) {
        return (int) Math.round(pixels);
    }
}
