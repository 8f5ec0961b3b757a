/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.partnerstrategy.matrix.paint.XmlText;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Logo;
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
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.TitleLogo;

/** Writes one report into a document. */
final class DocumentWriter {

    private static final double WHOLE = 100;
    private static final double WIDTH = 480;
    private static final double HIGHEST = 340;
    /** The picture of the first page leaves room for what is asked. */
    private static final double HIGHEST_FIRST = 270;
    /** In twentieths of a point. */
    private static final int BEFORE_PICTURE = 120;
    private static final int VALUE = 13;
    private static final int LABEL = 8;

    private final TextDocument document;
    private final Report report;
    private final List<Heading> headings;
    private int heading;
    private int chapters;
    private int tables;
    private int pictures;

    DocumentWriter(TextDocument document, Report report) {
        this.document = document;
        this.report = report;
        headings = report.contents().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    /**
     * Writes all of it.
     *
     * @param titled whether its title comes first, as the document has none yet
     */
    void write(boolean titled) throws IOException {
        POIXMLProperties properties = document.content().getProperties();
        properties.getCoreProperties().setTitle(XmlText.of(report.title()));
        properties.getExtendedProperties().getUnderlyingProperties().setCompany(XmlText.of(report.organisation()));
        if (titled) {
            writeLogo();
            document.add(DocumentStyles.TITLE, report.title());
        }
        for (String line : report.subtitle()) {
            document.add(DocumentStyles.SUBTITLE, line);
        }
        for (int i = 0; i < report.contents().size(); i++) {
            Content content = report.contents().get(i);
            if (content instanceof Paragraph paragraph && leadsOn(i)) {
                XWPFParagraph words = document.add(paragraph.text());
                words.setAlignment(ParagraphAlignment.LEFT);
                words.setKeepNext(true);
            } else {
                write(content);
            }
        }
    }

    /** The logo; a document with a title of its own has one where the house style wants it. */
    private void writeLogo() throws IOException {
        Optional<TitleLogo> logo = report.logo();
        if (logo.isPresent()) {
            XWPFParagraph paragraph = document.add("");
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            paragraph.setSpacingAfter(0);
            Logo picture = logo.get().logo();
            XWPFRun run = paragraph.createRun();
            try {
                run.addPicture(new ByteArrayInputStream(picture.content()), picture.mediaType().equals("image/png")
                        ? Document.PICTURE_TYPE_PNG : Document.PICTURE_TYPE_JPEG, "logo",
                        Units.toEMU(logo.get().width()), Units.toEMU(logo.get().height()));
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(logo.get().words());
        }
    }

    private static String hexadecimal(int colour) {
        return "%06X".formatted(colour);
    }

    /** A goal stands on one page with its picture, and what is said before a table with its first row. */
    private boolean leadsOn(int index) {
        return report.contents().subList(index, report.contents().size()).stream()
                .dropWhile(Paragraph.class::isInstance).findFirst()
                .filter(next -> next instanceof Table || next instanceof Relations).isPresent();
    }

    private void write(Content content) throws IOException {
        switch (content) {
            case Heading written -> write(written);
            case Paragraph paragraph -> document.add(paragraph.text());
            case Points points -> document.addBullets(points.points());
            case Table table -> write(table);
            case Picture picture -> write(picture.scene());
            case Figures figures -> write(figures.figures());
            case Relations relations -> {
                for (Content part : relations.onPaper()) {
                    write(part);
                }
            }
        }
    }

    private void write(Heading written) throws IOException {
        chapters += written.level() == 1 ? 1 : 0;
        if (written.level() == 1 && chapters == 2) {
            new DocumentContents(document, headings).write(say("contents"));
        }
        XWPFParagraph paragraph = document.add(DocumentStyles.heading(written.level()), written.text());
        paragraph.setKeepNext(true);
        document.mark(paragraph, DocumentContents.name(heading++));
    }

    private void write(Table table) throws IOException {
        XWPFParagraph caption = document.add(DocumentStyles.CAPTION, "");
        caption.setKeepNext(true);
        number(caption, "table", ++tables, table.caption());
        new DocumentTable(document, table).write();
    }

    private void write(MatrixScene scene) throws IOException {
        XWPFParagraph paragraph = document.add("");
        paragraph.setSpacingBefore(BEFORE_PICTURE);
        paragraph.setKeepNext(true);
        new DocumentPicture(scene).write(paragraph, WIDTH, chapters == 1 ? HIGHEST_FIRST : HIGHEST);
        number(document.add(DocumentStyles.CAPTION, ""), "figure", ++pictures,
                say("alternative", scene.title(), scene.description()));
    }

    /** Words and number of a caption, which Word can count anew. */
    private void number(XWPFParagraph caption, String kind, int number, String text) {
        TextDocument.write(caption, say("caption." + kind) + "\u00a0");
        FieldRuns.add(caption, "SEQ " + say("caption." + kind) + " \\* ARABIC", Integer.toString(number));
        TextDocument.write(caption, ": " + text);
    }

    private void write(List<Figure> figures) {
        XWPFTable table = document.addTable(1, Collections.nCopies(figures.size(), WHOLE / figures.size()));
        for (int i = 0; i < figures.size(); i++) {
            XWPFTableCell cell = table.getRow(0).getCell(i);
            cell.setColor(hexadecimal(report.style().ground()));
            XWPFParagraph value = cell.getParagraphs().getFirst();
            value.setAlignment(ParagraphAlignment.LEFT);
            value.setSpacingAfter(0);
            XWPFRun number = value.createRun();
            number.setText(XmlText.of(figures.get(i).value()));
            number.setBold(true);
            number.setFontSize(VALUE);
            number.setColor(hexadecimal(report.style().strong()));
            XWPFRun label = cell.addParagraph().createRun();
            label.setText(XmlText.of(figures.get(i).label()));
            label.setFontSize(LABEL);
        }
        document.add("").setSpacingAfter(0);
    }

    private String say(String key, Object... arguments) {
        return Message.of(DocumentWriter.class, key, arguments).in(report.language());
    }
}
