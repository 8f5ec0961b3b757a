/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Brings images that are painted without a screen to one. */
final class Pixels {

    private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);
    private static final int BITS = 24;

    private Pixels() {
    }

    static ImageData of(BufferedImage image) {
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), BITS, COLOURS);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] &= 0xffffff;
            }
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }
}
