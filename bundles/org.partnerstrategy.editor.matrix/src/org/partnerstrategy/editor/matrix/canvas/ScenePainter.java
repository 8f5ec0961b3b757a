/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.partnerstrategy.editor.matrix.gesture.Viewport;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Style;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.TextWidths;

/** Paints scenes on a screen or printer. */
final class ScenePainter {

    private static final int OPAQUE = 255;
    private static final int PALE = 45;

    private final GC gc;
    private final Palette palette;
    private final GlyphCache letters;
    private final Viewport viewport;
    private final Transform transform;

    /** Paints with a graphics context in the place and size of a viewport. */
    ScenePainter(GC gc, Palette palette, GlyphCache letters, Viewport viewport) {
        this.gc = gc;
        this.palette = palette;
        this.letters = letters;
        this.viewport = viewport;
        transform = new Transform(gc.getDevice());
        gc.setAntialias(SWT.ON);
        place();
    }

    /** Paints all but what is hidden, and pale what shows one of the relations that fade. */
    void paint(MatrixScene scene, BiPredicate<Group, Mark> hidden, Set<String> faded) {
        scene.layers().forEach(layer -> layer.groups().forEach(group -> {
            gc.setAlpha(group.relation().filter(faded::contains).isPresent() ? PALE : OPAQUE);
            group.marks().stream().filter(mark -> !hidden.test(group, mark)).forEach(this::paint);
        }));
        gc.setAlpha(OPAQUE);
    }

    /** Paints marks. */
    void paint(List<Mark> marks) {
        marks.forEach(this::paint);
    }

    /** Ends painting; the graphics context is as it was before. */
    void end() {
        gc.setTransform(null);
        transform.dispose();
    }

    private void place() {
        float scale = (float) viewport.scale();
        transform.setElements(scale, 0, 0, scale, viewport.left(), viewport.top());
        gc.setTransform(transform);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Text text) {
            paint(text);
            return;
        }
        Path path = new Path(gc.getDevice());
        switch (mark) {
        case Mark.Rectangle rectangle -> path.addRectangle((float) rectangle.box().left(),
                (float) rectangle.box().top(), (float) rectangle.box().width(), (float) rectangle.box().height());
        case Mark.Circle circle -> addCircle(path, circle.centre(), circle.radius());
        case Mark.Polygon polygon -> addCorners(path, polygon.corners(), true);
        case Mark.Polyline polyline -> addCorners(path, polyline.points(), false);
        case Mark.Strokes strokes -> strokes.segments().forEach(segment -> addSegment(path, segment));
        case Mark.Text text -> throw new IllegalStateException();
        }
        Style style = palette.style(mark.role());
        fill(path, style);
        stroke(path, style, 1);
        path.dispose();
    }

    private static void addCircle(Path path, Point centre, double radius) {
        path.addArc((float) (centre.x() - radius), (float) (centre.y() - radius), (float) (2 * radius),
                (float) (2 * radius), 0, 360);
        path.close();
    }

    private static void addCorners(Path path, List<Point> corners, boolean closed) {
        path.moveTo((float) corners.getFirst().x(), (float) corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo((float) corner.x(), (float) corner.y()));
        if (closed) {
            path.close();
        }
    }

    private static void addSegment(Path path, Segment segment) {
        path.moveTo((float) segment.from().x(), (float) segment.from().y());
        path.lineTo((float) segment.to().x(), (float) segment.to().y());
    }

    /** A ring around a place, that says that it is selected or under the pointer. */
    void ring(Point centre, double radius, Role role, double width) {
        Path path = new Path(gc.getDevice());
        addCircle(path, centre, radius);
        Style style = palette.style(role);
        style.fill().or(style::stroke).ifPresent(colour -> {
            gc.setForeground(color(colour));
            gc.setLineAttributes(new LineAttributes((float) width));
            gc.drawPath(path);
        });
        path.dispose();
    }

    /** A handle by which something can be dragged. */
    void handle(Point centre, double radius, Role role) {
        Path path = new Path(gc.getDevice());
        addCircle(path, centre, radius);
        Optional<Colour> colour = palette.style(role).stroke();
        palette.style(Role.CANVAS).fill().ifPresent(ground -> gc.setBackground(color(ground)));
        gc.fillPath(path);
        colour.ifPresent(line -> {
            gc.setForeground(color(line));
            gc.setLineAttributes(new LineAttributes(1.6f));
            gc.drawPath(path);
        });
        path.dispose();
    }

    private void paint(Mark.Text text) {
        double factor = letters.factor(text.role().fontSize());
        double y = 0;
        for (String line : text.lines()) {
            String words = line.stripTrailing();
            if (!words.isEmpty()) {
                paintLine(text, words, y, factor);
            }
            y += text.role().lineHeight();
        }
        place();
    }

    private void paintLine(Mark.Text text, String words, double y, double factor) {
        double width = TextWidths.of(words, text.role().fontSize());
        double x = switch (text.anchor()) {
        case START -> 0;
        case MIDDLE -> -width / 2;
        case END -> -width;
        };
        Style style = palette.style(text.role());
        List<GlyphCache.Piece> pieces = letters.outlines(gc.getDevice(), words);
        // All edges first: those of one piece must not cover the letters of another.
        for (GlyphCache.Piece piece : pieces) {
            turn(text, x, y, factor, piece);
            stroke(piece.outline(), style, 1 / factor);
        }
        for (GlyphCache.Piece piece : pieces) {
            turn(text, x, y, factor, piece);
            fill(piece.outline(), style);
        }
    }

    private void turn(Mark.Text text, double x, double y, double factor, GlyphCache.Piece piece) {
        place();
        transform.translate((float) text.at().x(), (float) text.at().y());
        transform.rotate((float) text.angle());
        transform.translate((float) (x + piece.right() * factor), (float) (y - letters.ascent() * factor));
        transform.scale((float) factor, (float) factor);
        gc.setTransform(transform);
    }

    private void fill(Path path, Style style) {
        style.fill().ifPresent(fill -> {
            int around = gc.getAlpha();
            gc.setBackground(color(fill));
            gc.setAlpha(around * style.alpha() / OPAQUE);
            gc.fillPath(path);
            gc.setAlpha(around);
        });
    }

    private void stroke(Path path, Style style, double unit) {
        style.stroke().ifPresent(stroke -> {
            gc.setForeground(color(stroke));
            gc.setLineAttributes(attributes(style, unit));
            gc.drawPath(path);
        });
    }

    private static LineAttributes attributes(Style style, double unit) {
        float[] dashes = new float[style.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = style.dashes().get(i);
        }
        return new LineAttributes((float) (style.width() * unit), SWT.CAP_FLAT, SWT.JOIN_ROUND,
                dashes.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dashes.length == 0 ? null : dashes, 0, 10);
    }

    static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
