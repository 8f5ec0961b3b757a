/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.partnerstrategy.matrix.scene.MatrixScene;

/**
 * Writes lines of text and pictures into a PDF document that someone else lays out, with the letters of the pictures.
 * Places and sizes are in points of 1/72 inch, upwards from the lower left corner of the page.
 */
public final class PdfPen {

    /** There is one weight of letters; strong ones get an edge, this part of their size. */
    private static final float EDGE = 1 / 30f;

    private final PdfLetters letters;
    private final Palette palette;

    private PdfPen(PdfLetters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
    }

    /**
     * A pen for a document, which will hold the letters that are used.
     *
     * @throws IOException when the letters cannot be read
     */
    public static PdfPen of(PDDocument document, Palette palette) throws IOException {
        return new PdfPen(PdfLetters.embeddedIn(document), Objects.requireNonNull(palette));
    }

    /**
     * How letters look.
     *
     * @param size in points
     * @param strong whether they are bold
     * @param colour of the letters
     */
    public record Hand(float size, boolean strong, Color colour) {
    }

    /**
     * Writes one line.
     *
     * @param x the place of its first letter
     * @param y the place of its base line
     * @throws IOException when the page cannot be written
     */
    public void write(PDPageContentStream page, String line, Hand hand, double x, double y) throws IOException {
        page.setNonStrokingColor(hand.colour());
        page.setStrokingColor(hand.colour());
        page.setLineWidth(hand.size() * EDGE);
        double start = x;
        for (PdfLetters.Part part : letters.line(line)) {
            double first = start;
            part.write(page, () -> write(page, part.runs(), hand, first, y));
            start += part.width() * hand.size();
        }
    }

    private void write(PDPageContentStream page, List<PdfLetters.Run> runs, Hand hand, double x, double y)
            throws IOException {
        double place = x;
        for (PdfLetters.Run run : runs) {
            write(page, run, hand, place, y);
            place += run.width() * hand.size();
        }
    }

    private void write(PDPageContentStream page, PdfLetters.Run run, Hand hand, double x, double y)
            throws IOException {
        if (run.isText()) {
            page.beginText();
            if (hand.strong()) {
                page.setRenderingMode(RenderingMode.FILL_STROKE);
            }
            page.setFont(letters.font(), hand.size());
            page.newLineAtOffset((float) x, (float) y);
            page.showText(run.text());
            if (hand.strong()) {
                page.setRenderingMode(RenderingMode.FILL);
            }
            page.endText();
        } else {
            AffineTransform upwards = AffineTransform.getTranslateInstance(x, y);
            upwards.scale(hand.size(), -hand.size());
            new PdfPath(page).add(letters.outline(run), upwards);
            if (hand.strong()) {
                page.fillAndStroke();
            } else {
                page.fill();
            }
            letters.writeUnseen(page, run, hand.size(), AffineTransform.getTranslateInstance(x, y));
        }
    }

    /**
     * Paints a picture.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param scale points per pixel of the picture
     * @throws IOException when the page cannot be written
     */
    public void paint(PDPageContentStream page, MatrixScene scene, double left, double top, double scale)
            throws IOException {
        page.saveGraphicsState();
        page.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top));
        new PdfWriter(page, palette, letters).write(scene);
        page.restoreGraphicsState();
    }
}
