/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.TextWidths;

/** Writes one scene as SVG. */
final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    private final XMLStreamWriter xml;
    private final Palette palette;
    private final boolean named;

    /**
     * @param named whether marks only name their role, as {@link SvgStyleSheet} says how it looks
     */
    SvgWriter(XMLStreamWriter xml, Palette palette, boolean named) {
        this.xml = xml;
        this.palette = palette;
        this.named = named;
    }

    void write(MatrixScene scene) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attribute("width", scene.width());
        attribute("height", scene.height());
        attribute("viewBox", "0 0 " + scene.width() + " " + scene.height());
        attribute("role", "img");
        attribute("lang", scene.language().toLanguageTag());
        attribute("font-family", FONTS);
        element("title", scene.title());
        element("desc", scene.description());
        newLine();
        xml.writeEmptyElement("rect");
        attribute("width", scene.width());
        attribute("height", scene.height());
        style(Role.CANVAS);
        for (Layer layer : scene.layers()) {
            write(layer);
        }
        newLine();
        xml.writeEndElement();
        newLine();
    }

    private void write(Layer layer) throws XMLStreamException {
        newLine();
        xml.writeStartElement("g");
        attribute("class", layer.level().name().toLowerCase(Locale.ROOT));
        for (Group group : layer.groups()) {
            write(group);
        }
        newLine();
        xml.writeEndElement();
    }

    private void write(Group group) throws XMLStreamException {
        newLine();
        xml.writeStartElement("g");
        if (group.relation().isPresent()) {
            attribute("data-relation", XmlText.of(group.relation().get()));
        }
        if (group.title().isPresent()) {
            element("title", group.title().get());
        }
        for (Mark mark : group.marks()) {
            newLine();
            write(mark);
        }
        newLine();
        xml.writeEndElement();
    }

    private void write(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Rectangle rectangle -> write(rectangle);
            case Mark.Circle circle -> write(circle);
            case Mark.Polygon polygon -> writePoints("polygon", polygon.role(), polygon.corners());
            case Mark.Polyline polyline -> writePoints("polyline", polyline.role(), polyline.points());
            case Mark.Strokes strokes -> write(strokes);
            case Mark.Text text -> write(text);
        }
    }

    private void write(Mark.Rectangle rectangle) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attribute("x", rectangle.box().left());
        attribute("y", rectangle.box().top());
        attribute("width", rectangle.box().width());
        attribute("height", rectangle.box().height());
        style(rectangle.role());
    }

    private void write(Mark.Circle circle) throws XMLStreamException {
        xml.writeEmptyElement("circle");
        attribute("cx", circle.centre().x());
        attribute("cy", circle.centre().y());
        attribute("r", circle.radius());
        style(circle.role());
    }

    private void writePoints(String element, Role role, List<Point> points) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.isEmpty() ? "" : " ");
            append(text, point);
        }
        xml.writeEmptyElement(element);
        attribute("points", text.toString());
        style(role);
    }

    private void write(Mark.Strokes strokes) throws XMLStreamException {
        StringBuilder path = new StringBuilder();
        for (Segment segment : strokes.segments()) {
            append(path.append('M'), segment.from());
            append(path.append('L'), segment.to());
        }
        xml.writeEmptyElement("path");
        attribute("d", path.toString());
        style(strokes.role());
    }

    private void write(Mark.Text text) throws XMLStreamException {
        xml.writeStartElement("text");
        attribute("x", text.at().x());
        attribute("y", text.at().y());
        if (text.angle() != 0) {
            attribute("transform", append(new StringBuilder("rotate(").append(SvgNumber.of(text.angle())).append(' '),
                    text.at()).append(')').toString());
        }
        attribute("font-size", text.role().fontSize());
        if (text.anchor() != Mark.Anchor.START) {
            attribute("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
        }
        style(text.role());
        if (palette.style(text.role()).stroke().isPresent()) {
            attribute("paint-order", "stroke");
            attribute("stroke-linejoin", "round");
        }
        writeLines(text);
        xml.writeEndElement();
    }

    private void writeLines(Mark.Text text) throws XMLStreamException {
        if (text.lines().size() == 1) {
            xml.writeCharacters(XmlText.of(text.lines().getFirst()));
            return;
        }
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            xml.writeStartElement("tspan");
            attribute("x", text.at().x() + overhang(text, line));
            attribute("dy", i == 0 ? 0 : text.role().lineHeight());
            xml.writeCharacters(XmlText.of(line));
            xml.writeEndElement();
        }
    }

    /** The space at which a line was broken stays for who searches the text, but not in the way of its alignment. */
    private static double overhang(Mark.Text text, String line) {
        double space = line.endsWith(" ") ? TextWidths.of(" ", text.role().fontSize()) : 0;
        return switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> space / 2;
            case END -> space;
        };
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private void style(Role role) throws XMLStreamException {
        if (named) {
            attribute("class", SvgStyleSheet.name(role));
            return;
        }
        Style style = palette.style(role);
        attribute("fill", style.fill().map(Colour::hexadecimal).orElse("none"));
        if (style.isSeenThrough()) {
            attribute("fill-opacity", style.cover() / (double) Style.WHOLE);
        }
        if (style.stroke().isPresent()) {
            attribute("stroke", style.stroke().get().hexadecimal());
            attribute("stroke-width", style.width());
        }
        if (!style.dashes().isEmpty()) {
            attribute("stroke-dasharray",
                    style.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    private static StringBuilder append(StringBuilder text, Point point) {
        return SvgNumber.append(SvgNumber.append(text, point.x()).append(' '), point.y());
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, SvgNumber.of(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
