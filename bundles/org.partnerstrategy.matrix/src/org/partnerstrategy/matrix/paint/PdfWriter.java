/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;

/** Writes one scene into a page. */
final class PdfWriter {

    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final Palette palette;
    private final PdfLetters letters;

    PdfWriter(PDPageContentStream content, Palette palette, PdfLetters letters) {
        this.content = content;
        this.palette = palette;
        this.letters = letters;
    }

    /** Writes a scene on a sheet of its own. */
    void write(MatrixScene scene, PaperFit fit) throws IOException {
        fill(new Box(0, 0, fit.paper().getWidth(), fit.paper().getHeight()));
        content.transform(fit.matrix());
        writeLayers(scene);
    }

    /** Writes a scene with its ground, where the page has been transformed to its pixels. */
    void write(MatrixScene scene) throws IOException {
        fill(new Box(0, 0, scene.width(), scene.height()));
        writeLayers(scene);
    }

    private void fill(Box box) throws IOException {
        content.setNonStrokingColor(color(palette.style(Role.CANVAS).fill().orElseThrow()));
        add(box);
        content.fill();
    }

    private void writeLayers(MatrixScene scene) throws IOException {
        content.setLineJoinStyle(ROUND);
        for (Layer layer : scene.layers()) {
            for (Group group : layer.groups()) {
                for (Mark mark : group.marks()) {
                    write(mark);
                }
            }
        }
    }

    private void write(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Rectangle rectangle -> paint(rectangle.role(), () -> add(rectangle.box()));
            case Mark.Circle circle -> paint(circle.role(), () -> add(shape(circle), new AffineTransform()));
            case Mark.Polygon polygon -> paint(polygon.role(), () -> {
                add(polygon.corners());
                content.closePath();
            });
            case Mark.Polyline polyline -> paint(polyline.role(), () -> add(polyline.points()));
            case Mark.Strokes strokes -> paint(strokes.role(), () -> {
                for (var segment : strokes.segments()) {
                    add(List.of(segment.from(), segment.to()));
                }
            });
            case Mark.Text text -> write(text);
        }
    }

    /** Adds a path to the page. */
    @FunctionalInterface
    private interface Path {

        void add() throws IOException;
    }

    private void paint(Role role, Path path) throws IOException {
        Style style = palette.style(role);
        if (style.isSeenThrough()) {
            cover(style.cover());
            paint(style, path);
            cover(Style.WHOLE);
        } else {
            paint(style, path);
        }
    }

    private void cover(int percent) throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(percent / (float) Style.WHOLE);
        content.setGraphicsStateParameters(state);
    }

    private void paint(Style style, Path path) throws IOException {
        path.add();
        if (style.fill().isPresent()) {
            content.setNonStrokingColor(color(style.fill().get()));
        }
        if (style.stroke().isPresent()) {
            prepareStroke(style);
        }
        if (style.fill().isPresent() && style.stroke().isPresent()) {
            content.fillAndStroke();
        } else if (style.fill().isPresent()) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    private void prepareStroke(Style style) throws IOException {
        content.setStrokingColor(color(style.stroke().orElseThrow()));
        content.setLineWidth((float) style.width());
        float[] dashes = new float[style.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = style.dashes().get(i);
        }
        content.setLineDashPattern(dashes, 0);
    }

    private void write(Mark.Text text) throws IOException {
        for (int i = 0; i < text.lines().size(); i++) {
            List<PdfLetters.Part> line = letters.line(text.lines().get(i));
            double width = line.stream().mapToDouble(PdfLetters.Part::width).sum() * text.role().fontSize();
            AffineTransform place = AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
            place.rotate(Math.toRadians(text.angle()));
            place.translate(-switch (text.anchor()) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            }, i * text.role().lineHeight());
            write(line, text.role(), place);
        }
    }

    /** What surrounds the letters is drawn, not written, so that who searches finds each word once. */
    private void write(List<PdfLetters.Part> line, Role role, AffineTransform start) throws IOException {
        Style style = palette.style(role);
        if (style.stroke().isPresent()) {
            prepareStroke(style);
            AffineTransform place = new AffineTransform(start);
            for (PdfLetters.Part part : line) {
                for (PdfLetters.Run run : part.runs()) {
                    add(letters.outline(run), sized(place, role));
                    content.stroke();
                    place.translate(run.width() * role.fontSize(), 0);
                }
            }
        }
        content.setNonStrokingColor(color(style.fill().orElseThrow()));
        AffineTransform place = new AffineTransform(start);
        for (PdfLetters.Part part : line) {
            part.write(content, () -> {
                for (PdfLetters.Run run : part.runs()) {
                    write(run, role, place);
                    place.translate(run.width() * role.fontSize(), 0);
                }
            });
        }
    }

    private void write(PdfLetters.Run run, Role role, AffineTransform place) throws IOException {
        AffineTransform upwards = new AffineTransform(place);
        upwards.scale(1, -1);
        if (!run.isText()) {
            add(letters.outline(run), sized(place, role));
            content.fill();
            letters.writeUnseen(content, run, role.fontSize(), upwards);
            return;
        }
        content.beginText();
        content.setFont(letters.font(), role.fontSize());
        content.setTextMatrix(new Matrix(upwards));
        content.showText(run.text());
        content.endText();
    }

    private static AffineTransform sized(AffineTransform place, Role role) {
        AffineTransform sized = new AffineTransform(place);
        sized.scale(role.fontSize(), role.fontSize());
        return sized;
    }

    private static Shape shape(Mark.Circle circle) {
        return new Ellipse2D.Double(circle.centre().x() - circle.radius(), circle.centre().y() - circle.radius(),
                2 * circle.radius(), 2 * circle.radius());
    }

    private void add(Box box) throws IOException {
        content.addRect((float) box.left(), (float) box.top(), (float) box.width(), (float) box.height());
    }

    private void add(List<Point> points) throws IOException {
        content.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
        for (Point point : points.subList(1, points.size())) {
            content.lineTo((float) point.x(), (float) point.y());
        }
    }

    private void add(Shape shape, AffineTransform place) throws IOException {
        new PdfPath(content).add(shape, place);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
