/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PdfPainter;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;

class PdfPainterTest {

    private static final MatrixOptions OPTIONS = MatrixOptions.in(SceneReader.DUTCH);
    private static final MatrixScene FIGURE_2 = MatrixScenes.of(ExampleStrategy.figure2().goal(), OPTIONS);
    private static final MatrixScene CROWD = MatrixScenes.of(ExampleStrategy.random(1, 30).goal(), OPTIONS);

    @Test
    void theWordsCanBeSearchedEachOnce() throws IOException {
        ExampleStrategy example = new ExampleStrategy();
        example.relation("Stichting Coördinatie Ĳmond", 40, 60);

        String text = text(paint(Palette.light(), MatrixScenes.of(example.goal(), OPTIONS)));

        assertTrue(text.contains("Jeugd- en jongerenwerk"), text);
        assertEquals(2, text.replaceAll("\\s+", " ").split("Stichting Coördinatie Ĳmond", -1).length, text);
    }

    /** Read and copied in the order in which people type; PDFBox puts what stands from right to left into it. */
    @ParameterizedTest
    @ValueSource(strings = { "שלום עולם", "عيادة الحي", "Stichting שלום", "Team 👩🏽‍💻" })
    void wordsOfAnyDirectionAreReadAsTheyWereTyped(String name) throws IOException {
        ExampleStrategy example = new ExampleStrategy();
        example.relation(name, 40, 60);

        String text = text(paint(Palette.light(), MatrixScenes.of(example.goal(), OPTIONS)));

        assertTrue(text.replaceAll("\\s+", " ").contains(name), text);
    }

    @Test
    void theLettersOfHebrewStandFromRightToLeft() throws IOException {
        ExampleStrategy example = new ExampleStrategy();
        example.relation("אבג", 40, 60);
        Map<String, Float> places = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(paint(Palette.light(), MatrixScenes.of(example.goal(), OPTIONS)))) {
            new PDFTextStripper() {

                @Override
                protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
                    places.put(font.toUnicode(code), place.getTranslateX());
                }
            }.getText(document);
        }
        assertTrue(places.get("א") > places.get("ב") && places.get("ב") > places.get("ג"), places::toString);
    }

    @Test
    void aPageIsASheetOfPaper() throws IOException {
        try (PDDocument document = Loader.loadPDF(paint(Palette.light(), FIGURE_2))) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(PDRectangle.A4.getHeight(), page.getWidth());
            assertEquals(PDRectangle.A4.getWidth(), page.getHeight());
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(paint(Palette.light(), FIGURE_2))) {
            assertEquals(FIGURE_2.title(), document.getDocumentInformation().getTitle());
            assertEquals("nl", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void severalScenesAreOneDocumentWithContents() throws IOException {
        try (PDDocument document = Loader.loadPDF(paint(Palette.light(), FIGURE_2, CROWD))) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(FIGURE_2.title(),
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
        }
        assertThrows(IllegalArgumentException.class, () -> paint(Palette.light()));
    }

    /** A pixel of the PDF may be another one here and there, but not the picture. */
    @Test
    void thePageLooksLikeThePng() throws IOException {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            BufferedImage png = new PngPainter(palette, 1).image(CROWD);
            try (PDDocument document = Loader.loadPDF(paint(palette, CROWD))) {
                PDRectangle page = document.getPage(0).getMediaBox();
                float margin = 5 * 72 / 25.4f;
                float scale = CROWD.height() / (page.getHeight() - 2 * margin);
                BufferedImage sheet = new PDFRenderer(document).renderImage(0, scale);
                int left = Math.round((sheet.getWidth() - CROWD.width()) / 2f);
                int top = Math.round(margin * scale);
                BufferedImage picture = sheet.getSubimage(left, top, CROWD.width(), CROWD.height() - 1);
                assertTrue(difference(png, picture) < 4, () -> "difference " + difference(png, picture));
            }
        }
    }

    @Test
    void theSameScenesGiveTheSameBytes() throws IOException {
        assertArrayEquals(paint(Palette.light(), FIGURE_2, CROWD), paint(Palette.light(), FIGURE_2, CROWD));
    }

    @ParameterizedTest
    @MethodSource("org.partnerstrategy.matrix.tests.SvgPainterTest#hostileNames")
    void anyNameCanBePainted(String name) throws IOException {
        ExampleStrategy example = new ExampleStrategy();
        example.goal().setName(name);
        example.relation(name, 40, 60);
        example.relation(name);
        assertThat(text(paint(Palette.light(), MatrixScenes.of(example.goal(), OPTIONS)))).contains("Gemeente");
    }

    /** The mean difference of a colour of a pixel, 0-255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < other.getHeight(); y++) {
            for (int x = 0; x < other.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
                }
            }
        }
        return sum / 3.0 / other.getWidth() / other.getHeight();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] paint(Palette palette, MatrixScene... scenes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfPainter(palette).paint(List.of(scenes), bytes);
        return bytes.toByteArray();
    }
}
