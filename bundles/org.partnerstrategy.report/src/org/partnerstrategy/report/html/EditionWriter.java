/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.model.Logo;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.TitleLogo;

/** Writes a report in one language: what is over it, the list of its views, and the views. */
final class EditionWriter {

    private final Elements html;
    private final Report report;
    private final List<Locale> languages;
    private final String tag;
    private final List<PageView> views;

    EditionWriter(Elements html, Report report, List<Locale> languages) {
        this.html = html;
        this.report = report;
        this.languages = languages;
        tag = report.language().toLanguageTag();
        views = PageView.of(report);
    }

    void write(boolean hidden) throws XMLStreamException {
        String[] attributes = { "class", "edition", "lang", tag, "data-title", report.title() };
        html.element("div", this::writeBody, hidden ? Elements.with(attributes, "hidden", "hidden") : attributes);
    }

    private void writeBody() throws XMLStreamException {
        html.element("a", say("skip"), "class", "skip", "href", "#" + tag + "-report");
        html.element("header", this::writeHeader);
        html.element("div", () -> {
            writeContents();
            html.element("main", this::writeViews, "id", tag + "-report", "tabindex", "-1");
        }, "class", "frame");
    }

    private void writeHeader() throws XMLStreamException {
        Optional<TitleLogo> logo = report.logo();
        if (logo.isPresent()) {
            Logo picture = logo.get().logo();
            html.empty("img", "class", "logo", "alt", logo.get().words(), "src",
                    "data:" + picture.mediaType() + ";base64," + picture.base64());
        }
        html.element("div", () -> {
            html.element("h1", report.title());
            for (String line : report.subtitle()) {
                html.element("p", line);
            }
        }, "class", "title");
        html.element("div", () -> {
            html.element("div", () -> {
                html.element("label", say("find"), "for", tag + "-find");
                html.empty("input", "type", "search", "id", tag + "-find", "class", "find", "autocomplete", "off");
                html.element("div", "", "class", "found", "role", "status", "data-none", say("find.none"),
                        "data-more", say("find.more", "{0}"));
            }, "class", "finder");
            for (Locale language : languages.size() > 1 ? languages : List.<Locale>of()) {
                html.element("button", Message.of(EditionWriter.class, "language").in(language), "type", "button",
                        "class", "language", "lang", language.toLanguageTag(), "aria-pressed",
                        Boolean.toString(language.equals(report.language())));
            }
            html.element("button", say("theme"), "type", "button", "class", "theme");
            html.element("button", say("print"), "type", "button", "class", "print");
        }, "class", "tools scripted");
    }

    private void writeContents() throws XMLStreamException {
        html.element("nav", () -> {
            html.element("h2", say("contents"), "id", tag + "-contents");
            html.element("ul", () -> {
                for (PageView view : views) {
                    html.element("li", () -> html.element("a", view.name(), "href", "#" + id(view)), "class",
                            "level" + view.heading().level());
                }
            });
        }, "aria-labelledby", tag + "-contents");
    }

    private void writeViews() throws XMLStreamException {
        ContentWriter writer = new ContentWriter(html, report.language());
        for (PageView view : views) {
            html.element("section", () -> {
                html.element("h" + (view.heading().level() + 1), view.name(), "id", id(view) + "-name");
                for (Content content : view.contents()) {
                    writer.write(content);
                }
                if (view.listed() > 0) {
                    writeList(view);
                }
            }, "class", "view", "id", id(view), "aria-labelledby", id(view) + "-name");
        }
    }

    /** What follows under a view that only begins a chapter. */
    private void writeList(PageView view) throws XMLStreamException {
        int index = views.indexOf(view);
        html.element("ul", () -> {
            for (PageView listed : views.subList(index + 1, index + 1 + view.listed())) {
                html.element("li", () -> html.element("a", listed.heading().text(), "href", "#" + id(listed)));
            }
        }, "class", "cards scripted");
    }

    private String id(PageView view) {
        return tag + "-" + view.id();
    }

    private String say(String key, Object... arguments) {
        return Message.of(EditionWriter.class, key, arguments).in(report.language());
    }
}
