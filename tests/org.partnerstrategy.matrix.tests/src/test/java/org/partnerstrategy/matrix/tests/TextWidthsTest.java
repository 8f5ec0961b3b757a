/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.matrix.text.TextWidths;

class TextWidthsTest {

    private static final int UNITS_PER_EM = 2048;

    @Test
    void everyLetterIsAsWideAsInTheFont() throws Exception {
        Font font;
        try (InputStream file = PDType1Font.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) UNITS_PER_EM);
        }
        FontRenderContext exact = new FontRenderContext(null, true, true);
        for (int character = ' '; character < 0x250; character++) {
            if (font.canDisplay(character) && !Character.isISOControl(character)
                    && Character.getType(character) != Character.FORMAT) {
                String text = Character.toString(character);
                assertEquals(font.createGlyphVector(exact, text).getGlyphMetrics(0).getAdvanceX(),
                        TextWidths.of(text, UNITS_PER_EM), 0.5, () -> "U+" + Integer.toHexString(text.charAt(0)));
            }
        }
    }

    @Test
    void aLongTextIsAsWideAsItsParts() {
        assertEquals(3000 * TextWidths.of("Z", 1000), TextWidths.of("Z".repeat(3000), 1000), 1);
    }

    @ParameterizedTest
    @CsvSource({ "\u6771\u4EAC,20", "\uD83D\uDE00,10", "e\u0301,5.56", "'',0" })
    void charactersThatTheFontLacksAreSquare(String text, double width) {
        assertEquals(width, TextWidths.of(text, 10), 0.01);
    }
}
