/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.editor.matrix.output.PicturePrinter;
import org.partnerstrategy.editor.matrix.output.PrintedPage;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.studio.tests.OpenStudio;

/** A matrix is printed on one page, as large as the paper allows. */
class PrintTest {

    /** Where GTK prints to a file when nobody is asked for another name. */
    private static final Path PRINTED = Path.of("output.pdf");
    private static final int WHITE = 250;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    private static PrintedPage page() {
        MatrixScene scene = MatrixScenes.of(HandbookExample.create(Locale.ENGLISH).getGoals().getFirst(),
                MatrixOptions.in(Locale.ENGLISH));
        return PrintedPage.of(scene, "Example \u00b7 printed on 11 March 2026");
    }

    @ParameterizedTest
    @CsvSource({ "2330, 3264", "3264, 2330", "600, 600", "9000, 100", "100, 9000" })
    void liesInTheMiddleAsLargeAsItFits(int width, int height) {
        MatrixScene scene = page().scene();
        Rectangle place = page().place(new Rectangle(10, 20, width, height));
        assertTrue(place.width == width || place.height == height, place::toString);
        assertEquals((double) scene.width() / scene.height(), (double) place.width / place.height, 0.02);
        assertEquals(10 + width / 2, place.x + place.width / 2, 1);
        assertEquals(20 + height / 2, place.y + place.height / 2, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = { PrinterData.PORTRAIT, PrinterData.LANDSCAPE })
    void fillsThePaper(int orientation) throws Exception {
        Optional<PrinterData> file = Arrays.stream(Printer.getPrinterList())
                .filter(printer -> printer.driver.equals("GtkPrintBackendFile")).findFirst();
        assumeTrue(file.isPresent(), "no printer that prints to a file");
        file.get().orientation = orientation;
        Files.deleteIfExists(PRINTED);
        try {
            assertTrue(PicturePrinter.print(file.get(), page()));
            BufferedImage paper = printed();
            int wide = inked(paper, paper.getWidth(), true);
            int high = inked(paper, paper.getHeight(), false);
            assertEquals(orientation == PrinterData.LANDSCAPE, paper.getWidth() > paper.getHeight());
            assertTrue(wide > 0.85 * paper.getWidth() || high > 0.85 * paper.getHeight(), wide + "x" + high + " of "
                    + paper.getWidth() + "x" + paper.getHeight());
        } finally {
            Files.deleteIfExists(PRINTED);
        }
    }

    private static BufferedImage printed() throws Exception {
        long end = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < end) {
            if (!Display.getCurrent().readAndDispatch() && Files.exists(PRINTED) && Files.size(PRINTED) > 0) {
                try (PDDocument document = Loader.loadPDF(PRINTED.toFile())) {
                    assertEquals(1, document.getNumberOfPages());
                    return new PDFRenderer(document).renderImage(0, 0.5f);
                }
            }
        }
        throw new AssertionError("nothing was printed");
    }

    /** From the first to the last column, or row, in which something is printed. */
    private static int inked(BufferedImage paper, int length, boolean columns) {
        int first = length;
        int last = -1;
        for (int i = 0; i < length; i++) {
            if (hasInk(paper, i, columns)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return last - first + 1;
    }

    private static boolean hasInk(BufferedImage paper, int place, boolean column) {
        for (int i = 0; i < (column ? paper.getHeight() : paper.getWidth()); i++) {
            int pixel = column ? paper.getRGB(place, i) : paper.getRGB(i, place);
            if ((pixel >> 8 & 0xff) < WHITE) {
                return true;
            }
        }
        return false;
    }

    @Test
    void saysWhenItWasPrinted() {
        assertTrue(page().scene().toString().contains("printed on 11 March 2026"));
    }
}
