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
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Picture;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.HeadingNumbers;
import org.partnerstrategy.report.Report;

/** Writes one report as HTML. */
final class HtmlWriter {

    private final Elements html;
    private final Report report;
    private final HeadingNumbers numbers = new HeadingNumbers();

    HtmlWriter(Elements html, Report report) {
        this.html = html;
        this.report = report;
    }

    void write(String style) throws XMLStreamException {
        html.doctype();
        html.element("html", () -> {
            html.newLine();
            html.element("head", () -> {
                html.empty("meta", "charset", "utf-8");
                html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                html.element("title", report.title());
                html.element("style", style);
            });
            html.element("body", this::writeBody);
        }, "lang", report.language().toLanguageTag());
    }

    private void writeBody() throws XMLStreamException {
        html.element("a", say("skip"), "class", "skip", "href", "#report");
        html.element("header", () -> {
            html.element("h1", report.title());
            for (String line : report.subtitle()) {
                html.element("p", line);
            }
        });
        writeContents();
        html.element("main", () -> {
            for (Content content : report.contents()) {
                write(content);
            }
        }, "id", "report");
    }

    private void writeContents() throws XMLStreamException {
        HeadingNumbers listed = new HeadingNumbers();
        List<Heading> headings = report.contents().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .filter(heading -> heading.level() < Heading.LOWEST).toList();
        html.element("nav", () -> {
            html.element("h2", say("contents"), "id", "contents");
            html.element("ul", () -> {
                for (Heading heading : headings) {
                    String number = listed.next(heading);
                    html.element("li", () -> html.element("a", number + " " + heading.text(), "href",
                            anchor("#", number)), "class", "level" + heading.level());
                }
            });
        }, "aria-labelledby", "contents");
    }

    private static String anchor(String prefix, String number) {
        return prefix + "part-" + number.replace('.', '-');
    }

    private void write(Content content) throws XMLStreamException {
        switch (content) {
            case Heading heading -> write(heading);
            case Paragraph paragraph -> html.element("p", paragraph.text());
            case Points points -> html.element("ul", () -> {
                for (String point : points.points()) {
                    html.element("li", point);
                }
            });
            case Table table -> new HtmlTable(html, table).write();
            case Picture picture -> write(picture.scene());
        }
    }

    private void write(Heading heading) throws XMLStreamException {
        String number = numbers.next(heading);
        String name = "h" + (heading.level() + 1);
        if (number.isEmpty()) {
            html.element(name, heading.text());
        } else {
            html.element(name, number + " " + heading.text(), "id", anchor("", number));
        }
    }

    private void write(MatrixScene scene) throws XMLStreamException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            new SvgPainter(Palette.light()).paint(scene, picture);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        html.element("figure", () -> {
            html.markup(picture.toString(StandardCharsets.UTF_8));
            html.element("figcaption", say("picture", scene.title(), scene.description()));
        });
    }

    private String say(String key, Object... arguments) {
        return Message.of(HtmlWriter.class, key, arguments).in(report.language());
    }
}
