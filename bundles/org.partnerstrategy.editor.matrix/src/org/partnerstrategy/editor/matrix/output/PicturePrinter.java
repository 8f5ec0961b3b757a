package org.partnerstrategy.editor.matrix.output;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editor.matrix.canvas.ScenePrint;
import org.partnerstrategy.matrix.scene.MatrixScene;

/** Prints a matrix on one page, lying, as large as it fits. */
final class PicturePrinter {

    private static final double MARGIN = 0.04;

    private PicturePrinter() {
    }

    /** Asks for a printer and prints. Answers whether it was printed: not when the user went back. */
    static boolean print(Shell shell, MatrixScene scene) {
        PrintDialog dialog = new PrintDialog(shell, SWT.APPLICATION_MODAL);
        PrinterData data = new PrinterData();
        data.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(data);
        PrinterData chosen = dialog.open();
        if (chosen == null) {
            return false;
        }
        Printer printer = new Printer(chosen);
        try {
            boolean started = printer.startJob(scene.title()) && printer.startPage();
            if (started) {
                Rectangle page = printer.getClientArea();
                int margin = (int) (page.width * MARGIN);
                ScenePrint.paint(printer, scene, new Rectangle(page.x + margin, page.y + margin,
                        page.width - 2 * margin, page.height - 2 * margin));
                printer.endPage();
                printer.endJob();
            }
            return started;
        } finally {
            printer.dispose();
        }
    }
}
