/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
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
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/**
 * The letters of a PDF document: Liberation Sans, of which the document holds those that are used. A character that it
 * lacks becomes the drawing of what the computer has for it.
 */
final class PdfLetters {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final double UNITS = 1000;

    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final Font substitute = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

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

    /** The text in parts that are written or drawn as one. */
    List<Run> runs(String line) throws IOException {
        String text = Normalizer.normalize(line.stripTrailing(), Normalizer.Form.NFC);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < text.length();) {
            int start = i;
            boolean isKnown = isKnown(text.codePointAt(i));
            while (i < text.length() && isKnown(text.codePointAt(i)) == isKnown) {
                i += Character.charCount(text.codePointAt(i));
            }
            String part = text.substring(start, i);
            runs.add(new Run(part, isKnown, isKnown ? font.getStringWidth(part) / UNITS
                    : glyphs(part).getLogicalBounds().getWidth()));
        }
        return runs;
    }

    private boolean isKnown(int character) {
        return glyphs.getGlyphId(character) != 0;
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

    /** The outline of letters of size 1 on a base line at 0, downwards. */
    Shape outline(Run run) throws IOException {
        return run.isText() ? path(run.text()) : glyphs(run.text()).getOutline();
    }

    private GlyphVector glyphs(String text) {
        return substitute.createGlyphVector(new FontRenderContext(null, true, true), text);
    }

    /**
     * Letters that are one after the other.
     *
     * @param text the letters
     * @param isText whether they are in the font; if not, they must be drawn
     * @param width of letters of size 1
     */
    record Run(String text, boolean isText, double width) {
    }
}
