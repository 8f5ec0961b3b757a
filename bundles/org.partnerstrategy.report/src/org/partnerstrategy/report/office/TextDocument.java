/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.partnerstrategy.matrix.paint.XmlText;
import org.partnerstrategy.report.HouseStyle;

/** A document of Word that is being made, at whose end something is added. */
final class TextDocument implements AutoCloseable {

    private static final String EXTENSIONS = ".dotx/.docx";

    /** Of a page between its margins, in twentieths of a point. */
    private static final double WIDTH = 9638;
    private static final double WHOLE = 100;
    /** Between a list and what follows, in twentieths of a point. */
    private static final int AFTER_LIST = 140;

    private final XWPFDocument document;
    private final DocumentStyles styles;
    private Optional<BigInteger> bullets = Optional.empty();
    private int bookmarks;

    private TextDocument(XWPFDocument document, Locale language, HouseStyle style) {
        this.document = document;
        styles = new DocumentStyles(document, language, style);
    }

    static TextDocument on(Optional<Path> template, Locale language, HouseStyle style) throws IOException {
        if (template.isEmpty()) {
            return new TextDocument(new XWPFDocument(BaseDocument.open(language, style)), language, style);
        }
        return Template.open(template.get(), Template.kinds(XWPFRelation.DOCUMENT.getContentType(),
                XWPFRelation.TEMPLATE.getContentType()), EXTENSIONS,
                content -> new TextDocument(new XWPFDocument(content), language, style));
    }

    XWPFDocument content() {
        return document;
    }

    DocumentStyles styles() {
        return styles;
    }

    /** A new paragraph in a style, with a text. */
    XWPFParagraph add(String style, String text) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.id(style));
        write(paragraph, text);
        return paragraph;
    }

    /** A new paragraph in the style of running text. */
    XWPFParagraph add(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        write(paragraph, text);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.createRun().setText(XmlText.of(text));
        }
    }

    /** A list, with room between it and what follows. */
    void addBullets(List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            XWPFParagraph paragraph = add(DocumentStyles.BULLET, texts.get(i));
            paragraph.setNumID(bullets());
            paragraph.setIndentationLeft(340);
            paragraph.setIndentationHanging(227);
            if (i == texts.size() - 1) {
                paragraph.setSpacingAfter(AFTER_LIST);
            }
        }
    }

    private BigInteger bullets() {
        if (bullets.isEmpty()) {
            XWPFNumbering numbering = document.getNumbering() == null ? document.createNumbering()
                    : document.getNumbering();
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size() + 1000L));
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            level.addNewLvlText().setVal("\u2022");
            bullets = Optional.of(numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list))));
        }
        return bullets.orElseThrow();
    }

    void breakPage() {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    /** Gives a paragraph a name to which the contents lead. */
    void mark(XWPFParagraph paragraph, String name) {
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /**
     * A new table over the width of the page, without lines.
     *
     * @param percentages the share of each column in that width
     */
    XWPFTable addTable(int rows, List<Double> percentages) {
        XWPFTable table = document.createTable(rows, percentages.size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.removeBorders();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        percentages.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf(width(share))));
        return table;
    }

    /** The width of a column in twentieths of a point. */
    static int width(double percentage) {
        return (int) (percentage * WIDTH / WHOLE);
    }

    void write(OutputStream stream) throws IOException {
        document.write(stream);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
