/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.matrix.paint.InlineContent;
import org.partnerstrategy.report.Report;

/** Writes the page around the editions of a report. */
final class PageWriter {

    private final Elements html;
    private final List<Report> editions;
    private final InlineContent style;
    private final InlineContent script = Inline.script();

    PageWriter(Elements html, List<Report> editions) {
        this.html = html;
        this.editions = List.copyOf(editions);
        style = Inline.style(editions.getFirst().style());
    }

    void write() throws XMLStreamException {
        List<Locale> languages = editions.stream().map(Report::language).toList();
        html.doctype();
        html.element("html", () -> {
            html.newLine();
            html.element("head", this::writeHead);
            html.element("body", () -> {
                for (Report edition : editions) {
                    new EditionWriter(html, edition, languages).write(edition != editions.getFirst());
                }
                html.element("script", () -> html.markup(script.text()));
            });
        }, "lang", languages.getFirst().toLanguageTag());
    }

    private void writeHead() throws XMLStreamException {
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src "
                + style.hash() + "; script-src " + script.hash()
                + "; img-src data:; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", editions.getFirst().title());
        html.element("style", () -> html.markup(style.text()));
    }
}
