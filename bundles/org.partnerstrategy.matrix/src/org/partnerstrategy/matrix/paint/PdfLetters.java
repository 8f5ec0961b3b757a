/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.partnerstrategy.matrix.text.Clusters;

/**
 * The letters of a PDF document: Liberation Sans, of which the document holds those that are used. A character that it
 * lacks becomes the drawing of what the computer has for it.
 */
final class PdfLetters {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final double UNITS = 1000;
    private static final float PERCENT = 100;
    private static final String UNSEEN = "\u00A0";

    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final Substitute substitute = new Substitute();

    private PdfLetters(PDType0Font font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static PdfLetters embeddedIn(PDDocument document) throws IOException {
        try (InputStream file = PDType1Font.class.getResourceAsStream(FILE)) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(letters);
            return new PdfLetters(PDType0Font.load(document, letters, true), letters.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    /** A line in parts that are beside each other, from left to right. */
    List<Part> line(String line) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Directed directed : Directed.of(Normalizer.normalize(line.stripTrailing(), Normalizer.Form.NFC))) {
            List<Part> runs = parts(Clusters.of(directed.text()), directed.isLeftward());
            if (directed.isLeftward()) {
                parts.add(new Part(directed.text(), runs.reversed().stream().flatMap(part -> part.runs().stream())
                        .toList()));
            } else {
                parts.addAll(runs);
            }
        }
        return parts;
    }

    private List<Part> parts(List<String> clusters, boolean isLeftward) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < clusters.size();) {
            int start = i;
            boolean isKnown = isKnown(clusters.get(i), isLeftward);
            while (i < clusters.size() && isKnown(clusters.get(i), isLeftward) == isKnown) {
                i++;
            }
            List<String> ofRun = clusters.subList(start, i);
            parts.add(new Part(String.join("", ofRun), List.of(run(ofRun, isKnown, isLeftward))));
        }
        return parts;
    }

    private Run run(List<String> clusters, boolean isKnown, boolean isLeftward) throws IOException {
        if (isKnown) {
            String text = isLeftward
                    ? String.join("", clusters.reversed().stream().map(Directed::mirrored).toList())
                    : String.join("", clusters);
            return new Run(text, true, isLeftward, font.getStringWidth(text) / UNITS);
        }
        String text = String.join("", clusters.stream().map(substitute::shown).toList());
        return new Run(text, false, isLeftward, substitute.glyphs(text, isLeftward).getLogicalBounds().getWidth());
    }

    /** Whether the font has a character; accents are put at their places by drawing alone where they are many. */
    private boolean isKnown(String cluster, boolean isLeftward) {
        return cluster.codePoints().allMatch(character -> glyphs.getGlyphId(character) != 0)
                && (!isLeftward || cluster.codePointCount(0, cluster.length()) == 1);
    }

    private Path2D path(String text) throws IOException {
        Path2D path = new Path2D.Double();
        double x = 0;
        for (int character : text.codePoints().toArray()) {
            byte[] code = font.encode(Character.toString(character));
            int glyph = (code[0] & 0xFF) << Byte.SIZE | code[1] & 0xFF;
            Shape outline = font.getNormalizedPath(glyph);
            AffineTransform place = AffineTransform.getTranslateInstance(x / UNITS, 0);
            place.scale(1 / UNITS, -1 / UNITS);
            path.append(outline.getPathIterator(place), false);
            x += font.getWidth(glyph);
        }
        return path;
    }

    /**
     * Writes a space that nobody sees over what is drawn: programs read what is said there only where letters are.
     *
     * @param size of the letters
     * @param place of the first one, upwards
     */
    void writeUnseen(PDPageContentStream page, Run run, float size, AffineTransform place) throws IOException {
        page.beginText();
        page.setRenderingMode(RenderingMode.NEITHER);
        page.setFont(font, size);
        page.setHorizontalScaling((float) (PERCENT * run.width() * UNITS / font.getStringWidth(UNSEEN)));
        page.setTextMatrix(new Matrix(place));
        page.showText(UNSEEN);
        page.setHorizontalScaling(PERCENT);
        page.setRenderingMode(RenderingMode.FILL);
        page.endText();
    }

    /** The outline of letters of size 1 on a base line at 0, downwards. */
    Shape outline(Run run) throws IOException {
        return run.isText() ? path(run.text()) : substitute.glyphs(run.text(), run.isLeftward()).getOutline();
    }

    /**
     * Letters that are beside each other.
     *
     * @param text the letters: those that are written from left to right, those that are drawn as they are read
     * @param isText whether they are in the font; if not, they must be drawn
     * @param isLeftward whether they are read from right to left
     * @param width of letters of size 1
     */
    record Run(String text, boolean isText, boolean isLeftward, double width) {
    }

    /**
     * What is read in one direction.
     *
     * @param text as it is read
     * @param runs as they stand beside each other
     */
    record Part(String text, List<Run> runs) {

        /** The width in letters of size 1. */
        double width() {
            return runs.stream().mapToDouble(Run::width).sum();
        }

        /** Writes it, so that who searches or copies finds it as it is read, even where it is drawn or turned. */
        void write(PDPageContentStream page, Writing writing) throws IOException {
            boolean isPlain = runs.stream().allMatch(run -> run.isText() && !run.isLeftward());
            if (!isPlain) {
                COSDictionary said = new COSDictionary();
                said.setString(COSName.ACTUAL_TEXT, text);
                page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
            }
            writing.write();
            if (!isPlain) {
                page.endMarkedContent();
            }
        }
    }

    /** Writes the letters of a part. */
    @FunctionalInterface
    interface Writing {

        void write() throws IOException;
    }
}
