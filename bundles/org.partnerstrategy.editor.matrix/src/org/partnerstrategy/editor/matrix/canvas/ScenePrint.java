package org.partnerstrategy.editor.matrix.canvas;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.partnerstrategy.editor.matrix.gesture.Viewport;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.MatrixScene;

/** A matrix on paper, in the colours for paper. */
public final class ScenePrint {

    private ScenePrint() {
    }

    /** Paints a scene in the middle of an area of the page, as large as it fits. */
    public static void paint(Printer printer, MatrixScene scene, Rectangle area) {
        double scale = Math.min((double) area.width / scene.width(), (double) area.height / scene.height());
        Viewport viewport = new Viewport(scene.geometry().pixelsPerPoint(), scale,
                area.x + (int) ((area.width - scene.width() * scale) / 2),
                area.y + (int) ((area.height - scene.height() * scale) / 2));
        Letters letters = new Letters(printer);
        GC gc = new GC(printer);
        try {
            ScenePainter painter = new ScenePainter(gc, Palette.light(), letters, viewport);
            painter.paint(scene, (group, mark) -> false);
            painter.end();
        } finally {
            gc.dispose();
            letters.dispose();
        }
    }
}
