/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Figure;
import org.partnerstrategy.report.Content.Figures;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Picture;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.Content.Table;

/**
 * Writes the contents of a view.
 *
 * @param html where they go
 * @param language of their words
 */
record ContentWriter(Elements html, Locale language) {

    void write(Content content) throws XMLStreamException {
        switch (content) {
            case Heading heading -> html.element("h" + (heading.level() + 1), heading.text());
            case Paragraph paragraph -> html.element("p", paragraph.text());
            case Points points -> html.element("ul", () -> {
                for (String point : points.points()) {
                    html.element("li", point);
                }
            });
            case Table table -> new HtmlTable(html, table).write();
            case Picture picture -> write(picture.scene());
            case Figures figures -> write(figures);
            case Relations relations -> new ExplorerWriter(this, relations).write();
        }
    }

    private void write(Figures figures) throws XMLStreamException {
        html.element("dl", () -> {
            for (Figure figure : figures.figures()) {
                html.element("div", () -> {
                    html.element("dt", figure.label());
                    html.element("dd", figure.value());
                });
            }
        }, "class", "figures");
    }

    void write(MatrixScene scene, String... attributes) throws XMLStreamException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            SvgPainter.forStyleSheet().paint(scene, picture);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        html.element("figure", () -> {
            html.markup(picture.toString(StandardCharsets.UTF_8));
            html.element("figcaption", say("picture", scene.title(), scene.description()));
        }, attributes);
    }

    String say(String key, Object... arguments) {
        return Message.of(ContentWriter.class, key, arguments).in(language);
    }
}
