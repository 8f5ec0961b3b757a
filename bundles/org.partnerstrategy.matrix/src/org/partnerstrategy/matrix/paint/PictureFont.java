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
import java.util.List;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.partnerstrategy.matrix.text.Clusters;
import org.partnerstrategy.model.text.Message;

/** The letters of painted pictures: Liberation Sans, and what the computer has for characters that it lacks. */
final class PictureFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Font font;
    private final Substitute substitute = new Substitute();

    private PictureFont(Font font) {
        this.font = font;
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
            throw new PictureException(Message.of(PictureFont.class, "fonts.missing"), e);
        }
    }

    /** A text, which must not be empty, in letters of a size in pixels. */
    AttributedString letters(String text, int size) {
        List<String> clusters = Clusters.of(text).stream()
                .map(cluster -> isKnown(cluster) ? cluster : substitute.shown(cluster)).toList();
        AttributedString letters = new AttributedString(String.join("", clusters));
        letters.addAttribute(TextAttribute.FONT, font.deriveFont((float) size));
        letters.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        int start = 0;
        for (String cluster : clusters) {
            int end = start + cluster.length();
            if (!isKnown(cluster)) {
                letters.addAttribute(TextAttribute.FONT, substitute.sized(size), start, end);
            }
            start = end;
        }
        return letters;
    }

    private boolean isKnown(String cluster) {
        return font.canDisplayUpTo(cluster) < 0;
    }
}
