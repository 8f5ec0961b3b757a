/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PdfPen;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.report.HouseStyle;
import org.partnerstrategy.report.TitleLogo;

/** The pages of a document, sheets of A4, filled from top to bottom. Lengths are in points. */
final class Pages implements AutoCloseable {

    /** 18 mm. */
    static final float MARGIN = 51;
    private static final float BOTTOM = 56;
    private static final PDRectangle PAPER = PDRectangle.A4;

    private final PDDocument document;
    private final PdfPen pen;
    private final Tags tags;
    private final HouseStyle style;
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    Pages(PDDocument document, Tags tags, HouseStyle style) throws IOException {
        this.document = document;
        this.tags = tags;
        this.style = style;
        this.pen = PdfPen.of(document, Palette.light());
        turn();
    }

    /** Begins a new page. */
    void turn() throws IOException {
        close();
        page = new PDPage(PAPER);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PAPER.getHeight() - MARGIN;
    }

    /** Begins a new page where so much does not fit any more, unless the page is empty. */
    void require(double height) throws IOException {
        if (room() < height && room() < fullHeight()) {
            turn();
        }
    }

    /** How much is left of the page. */
    float room() {
        return y - BOTTOM;
    }

    /** How much a page holds. */
    static float fullHeight() {
        return PAPER.getHeight() - MARGIN - BOTTOM;
    }

    /** How wide text can be. */
    static float width() {
        return PAPER.getWidth() - 2 * MARGIN;
    }

    PDPage page() {
        return page;
    }

    /** All pages so far. */
    List<PDPage> all() {
        List<PDPage> all = new ArrayList<>();
        document.getPages().forEach(all::add);
        return all;
    }

    /** How many pages there are. */
    int count() {
        return document.getNumberOfPages();
    }

    /** Leaves room free; none at the top of a page. */
    void skip(float height) {
        if (room() < fullHeight()) {
            y -= height;
        }
    }

    /** Goes down the page. */
    void down(float height) {
        y -= height;
    }

    float y() {
        return y;
    }

    /** Writes lines one under the other, as parts of an element; those that do not fit are on the next page. */
    void write(List<String> lines, Type type, float indent, PDStructureElement element) throws IOException {
        for (String line : lines) {
            require(type.leading());
            down(type.leading());
            write(line, type, MARGIN + indent, y + type.leading() - type.hand().size(), element);
        }
    }

    /** Writes one line at a place. */
    void write(String line, Type type, double x, double base, PDStructureElement element) throws IOException {
        tags.draw(element, page, content, () -> pen.write(content, line, type.hand(style), x, base));
    }

    /** Writes one line that is elsewhere already. */
    void repeat(String line, Type type, double x, double base) throws IOException {
        Tags.decorate(content, () -> pen.write(content, line, type.hand(style), x, base));
    }

    /** Fills a box over the whole width, from the current place downwards. */
    void ground(float height) throws IOException {
        Tags.decorate(content, () -> {
            content.setNonStrokingColor(new Color(style.ground()));
            content.addRect(MARGIN, y - height, width(), height);
            content.fill();
        });
    }

    /** Draws a line over the whole width, at the current place. */
    void rule(Color colour) throws IOException {
        Tags.decorate(content, () -> {
            content.setStrokingColor(colour);
            content.setLineWidth(0.6f);
            content.moveTo(MARGIN, y);
            content.lineTo(MARGIN + width(), y);
            content.stroke();
        });
    }

    /** Paints a picture at the current place. */
    void paint(MatrixScene scene, double scale, PDStructureElement figure) throws IOException {
        tags.draw(figure, page, content, () -> pen.paint(content, scene, MARGIN, y, scale));
    }

    /** Shows a logo at the right margin, beside what comes next. */
    void show(TitleLogo logo, PDStructureElement figure) throws IOException {
        PDImageXObject picture = PDImageXObject.createFromByteArray(document, logo.logo().content(), "logo");
        float width = (float) logo.width();
        float height = (float) logo.height();
        tags.draw(figure, page, content,
                () -> content.drawImage(picture, MARGIN + width() - width, y - height, width, height));
    }

    /** Adds something to a page that was filled before. */
    void reopen(PDPage earlier) throws IOException {
        close();
        page = earlier;
        content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
