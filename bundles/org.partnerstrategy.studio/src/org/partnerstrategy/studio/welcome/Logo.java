package org.partnerstrategy.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.ui.Icons;

/** The product's picture in any size. */
public final class Logo {

    private static final String PICTURE = "strategy";

    private final Canvas canvas;

    /** The picture with that width and height, in points. */
    public Logo(Composite parent, int size) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Image image = Icons.image(PICTURE);
        canvas.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0, size, size));
    }

    /** The control that shows it. */
    public Control control() {
        return canvas;
    }
}
