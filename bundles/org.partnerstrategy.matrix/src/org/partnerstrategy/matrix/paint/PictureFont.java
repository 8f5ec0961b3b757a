/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.partnerstrategy.matrix.text.Clusters;
import org.partnerstrategy.model.text.Message;

/** The letters of painted pictures: Liberation Sans, and what the computer has for characters that it lacks. */
final class PictureFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Font font;
    private final Font substitute;

    private PictureFont(Font font) {
        this.font = font;
        this.substitute = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    }

    /**
     * Reads the font.
     *
     * @throws PictureException when the computer lacks what Java needs to draw letters
     */
    static PictureFont load() throws PictureException {
        QuietPdf.begin();
        try (InputStream file = PDType1Font.class.getResourceAsStream(FILE)) {
            return new PictureFont(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            // Without fontconfig or freetype Java fails with any of these, depending on what is missing.
            throw new PictureException(Message.of(PictureFont.class, "fonts.missing", String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** A text, which must not be empty, in letters of a size in pixels. */
    AttributedString letters(String text, int size) {
        AttributedString letters = new AttributedString(text);
        letters.addAttribute(TextAttribute.FONT, font.deriveFont((float) size));
        int start = 0;
        for (String cluster : Clusters.of(text)) {
            int end = start + cluster.length();
            if (font.canDisplayUpTo(cluster) >= 0) {
                letters.addAttribute(TextAttribute.FONT, substitute.deriveFont((float) size), start, end);
            }
            start = end;
        }
        return letters;
    }
}
