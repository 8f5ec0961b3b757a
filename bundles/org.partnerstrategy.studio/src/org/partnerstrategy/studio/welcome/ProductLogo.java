/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.ui.Icons;

/** The product's picture in any size. */
public final class ProductLogo {

    private static final String PICTURE = "strategy";

    private final Canvas canvas;

    /** The picture with that width and height, in points. */
    public ProductLogo(Composite parent, int size) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Image image = Icons.image(PICTURE);
        canvas.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0, size, size));
    }

    /** The control that shows it. */
    public Control control() {
        return canvas;
    }
}
