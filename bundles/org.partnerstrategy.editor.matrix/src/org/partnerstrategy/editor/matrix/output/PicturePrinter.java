/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;

/** Prints a matrix on one page, as large as the paper allows. */
public final class PicturePrinter {

    /** More dots nobody sees, and they take memory. */
    private static final double FINEST = 300;

    private PicturePrinter() {
    }

    /** Asks for a printer and prints. Answers whether it was printed: not when the user went back. */
    static boolean print(Shell shell, PrintedPage page) throws IOException {
        PrintDialog dialog = new PrintDialog(shell, SWT.APPLICATION_MODAL);
        PrinterData data = new PrinterData();
        data.orientation = page.isWide() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(data);
        PrinterData chosen = dialog.open();
        return chosen != null && print(chosen, page);
    }

    /**
     * Prints on the printer that was chosen. Answers whether it took the page.
     *
     * @throws IOException when this computer cannot draw letters
     */
    public static boolean print(PrinterData chosen, PrintedPage page) throws IOException {
        Printer printer = new Printer(chosen);
        try {
            Rectangle place = page.place(printer.getClientArea());
            double dots = Math.min(1, FINEST / printer.getDPI().x) * place.width;
            ImageData picture = Pixels.of(new PngPainter(Palette.light(), dots / page.scene().width())
                    .image(page.scene()));
            boolean started = printer.startJob(page.scene().title()) && printer.startPage();
            if (started) {
                draw(picture, printer, place);
                printer.endPage();
                printer.endJob();
            }
            return started;
        } finally {
            printer.dispose();
        }
    }

    /** As an image: GTK makes what is drawn with a transformation on a printer smaller than it should be. */
    private static void draw(ImageData picture, Printer printer, Rectangle place) {
        Image image = new Image(printer, picture);
        GC gc = new GC(printer);
        try {
            // The last row and column can be painted in part.
            gc.drawImage(image, 0, 0, picture.width - 1, picture.height - 1, place.x, place.y,
                    place.width, place.height);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
