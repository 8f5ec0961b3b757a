/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Figures;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Picture;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.HeadingNumbers;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.TitleLogo;

/** Writes one report on pages. */
final class ReportWriter {

    private static final String BULLET = "\u2022";
    private static final float INDENT = 12;
    /** A pixel of a picture is 1/96 inch at most. */
    private static final double LARGEST_SCALE = 0.75;
    private static final double HIGHEST_PICTURE = 0.48;
    private static final double LOWEST_PICTURE = 0.33;
    /** A heading at the foot of a page has something under it. */
    private static final float BELOW_HEADING = 75;
    private static final double MOST_TOGETHER = 0.75;

    private final Pages pages;
    private final Tags tags;
    private final Report report;
    private final ContentsList list;
    private final HeadingNumbers numbers = new HeadingNumbers();
    private boolean listed;

    ReportWriter(Pages pages, Tags tags, Report report) {
        this.pages = pages;
        this.tags = tags;
        this.report = report;
        this.list = new ContentsList(pages, tags);
    }

    /** The contents, with bookmarks once all is written. */
    ContentsList contentsList() {
        return list;
    }

    void write() throws IOException {
        writeTitle();
        int chapters = 0;
        for (int i = 0; i < report.contents().size(); i++) {
            Content content = report.contents().get(i);
            chapters += content instanceof Heading heading && heading.level() == 1 ? 1 : 0;
            if (chapters == 2 && !listed) {
                writeContents();
            }
            if (content instanceof Heading) {
                pages.require(Math.min(together(i), Pages.fullHeight() * MOST_TOGETHER));
            }
            write(content);
        }
        list.finish();
        writeFooters(pages.all());
    }

    private void writeTitle() throws IOException {
        float top = pages.y();
        Optional<TitleLogo> logo = report.logo();
        if (logo.isPresent()) {
            PDStructureElement figure = tags.begin(StandardStructureTypes.Figure, tags.whole());
            figure.setAlternateDescription(logo.get().words());
            pages.show(logo.get(), figure);
        }
        float beside = logo.map(shown -> (float) shown.width() + INDENT).orElse(0f);
        float height = logo.map(shown -> (float) shown.height()).orElse(0f);
        text(report.title(), Type.TITLE, StandardStructureTypes.H1, beside);
        for (String line : report.subtitle()) {
            text(line, Type.SUBTITLE, StandardStructureTypes.P, beside);
        }
        pages.down(Math.max(0, height - (top - pages.y())));
    }

    /** The contents come after the first page, which tells what the reader is asked. */
    private void writeContents() throws IOException {
        listed = true;
        pages.turn();
        text(say("contents"), Type.SECTION, StandardStructureTypes.H2);
        PDStructureElement contents = tags.begin(StandardStructureTypes.TOC, tags.whole());
        HeadingNumbers counted = new HeadingNumbers();
        for (Content content : report.contents()) {
            if (content instanceof Heading heading && heading.level() < Heading.LOWEST) {
                list.write(heading.level(), counted.next(heading) + " " + heading.text(), contents);
            }
        }
        pages.turn();
    }

    /**
     * How high a heading is with what may not be on another page: what is said under it, and its picture. Where there
     * is no picture or table, what is said may go on on the next page.
     */
    private double together(int index) throws IOException {
        int level = ((Heading) report.contents().get(index)).level();
        double height = 0;
        double least = 0;
        for (Content content : report.contents().subList(index, report.contents().size())) {
            if (least > 0 && content instanceof Heading next && next.level() <= level) {
                return least;
            }
            switch (content) {
                case Heading heading -> height += type(heading).before() + type(heading).leading();
                case Paragraph paragraph -> {
                    height += Type.BODY.after() + Type.BODY.leading()
                            * new Lines(Type.BODY).of(paragraph.text(), Pages.width()).size();
                    least = least > 0 ? least : height;
                }
                case Relations relations when relations.scene().isPresent() -> {
                    return height + Pages.fullHeight() * LOWEST_PICTURE + 3 * Type.NOTE.leading();
                }
                default -> {
                    return height + BELOW_HEADING;
                }
            }
        }
        return least > 0 ? least : height;
    }

    private static Type type(Heading heading) {
        return switch (heading.level()) {
            case 1 -> Type.SECTION;
            case 2 -> Type.PART;
            default -> Type.DETAIL;
        };
    }

    private void write(Content content) throws IOException {
        switch (content) {
            case Heading heading -> write(heading);
            case Paragraph paragraph -> text(paragraph.text(), Type.BODY, StandardStructureTypes.P);
            case Points points -> write(points);
            case Table table -> new PdfTable(pages, tags, table).write();
            case Picture picture -> write(picture.scene());
            case Figures figures -> new FiguresRow(pages, tags, figures.figures()).write();
            case Relations relations -> {
                for (Content part : relations.onPaper()) {
                    write(part);
                }
            }
        }
    }

    private void write(Heading heading) throws IOException {
        String number = numbers.next(heading);
        Type type = type(heading);
        if (number.isEmpty()) {
            text(heading.text(), type, StandardStructureTypes.H4);
        } else {
            list.arrive(heading.level(), number + " " + heading.text());
            text(number + " " + heading.text(), type,
                    heading.level() == 1 ? StandardStructureTypes.H2 : StandardStructureTypes.H3);
        }
    }

    private void write(Points points) throws IOException {
        PDStructureElement whole = tags.begin(StandardStructureTypes.L, tags.whole());
        for (String point : points.points()) {
            PDStructureElement item = tags.begin(StandardStructureTypes.LI, whole);
            pages.require(Type.BODY.leading());
            pages.write(BULLET, Type.BODY, Pages.MARGIN, pages.y() - Type.BODY.hand().size(),
                    tags.begin(StandardStructureTypes.LBL, item));
            pages.write(new Lines(Type.BODY).of(point, Pages.width() - INDENT), Type.BODY, INDENT,
                    tags.begin(StandardStructureTypes.L_BODY, item));
        }
        pages.down(Type.BODY.after());
    }

    private void write(MatrixScene scene) throws IOException {
        String description = say("picture", scene.title(), scene.description());
        double under = Type.NOTE.before()
                + Type.NOTE.leading() * (new Lines(Type.NOTE).of(description, Pages.width()).size() + 1.0);
        double room = pages.room() - under;
        double highest = Pages.fullHeight() * HIGHEST_PICTURE;
        // A picture that is a little smaller stays with its goal.
        double height = room > Pages.fullHeight() * LOWEST_PICTURE ? Math.min(room, highest) : highest;
        double scale = Math.min(LARGEST_SCALE, Math.min(Pages.width() / scene.width(), height / scene.height()));
        pages.require(scene.height() * scale + under);
        PDStructureElement figure = tags.begin(StandardStructureTypes.Figure, tags.whole());
        figure.setAlternateDescription(description);
        pages.paint(scene, scale, figure);
        pages.down((float) (scene.height() * scale));
        text(description, Type.NOTE, StandardStructureTypes.P);
    }

    private void text(String text, Type type, String tag) throws IOException {
        text(text, type, tag, 0);
    }

    private void text(String text, Type type, String tag, float beside) throws IOException {
        pages.skip(type.before());
        pages.write(new Lines(type).of(text, Pages.width() - beside), type, 0, tags.begin(tag, tags.whole()));
        pages.down(type.after());
    }

    private void writeFooters(List<PDPage> all) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            pages.reopen(all.get(i));
            String number = say("page", i + 1, all.size());
            Lines lines = new Lines(Type.NOTE);
            pages.repeat(lines.of(report.title(), Pages.width() - 2 * Pages.MARGIN).getFirst(), Type.NOTE,
                    Pages.MARGIN, Pages.MARGIN / 2);
            pages.repeat(number, Type.NOTE, Pages.MARGIN + Pages.width() - lines.width(number), Pages.MARGIN / 2);
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(ReportWriter.class, key, arguments).in(report.language());
    }
}
