/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * A drawing in vectors, in pixels on white. What Sirius draws in pixels itself has rough edges, cuts letters off, and
 * is as large as on the screen.
 */
public final class DiagramPixels {

    private static final int BYTES = 4;

    /** So much of the memory a picture may take, as it is needed twice while it is written. */
    private static final int SHARE = 4;

    private static final Map<RenderingHints.Key, Object> FINE = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private DiagramPixels() {
    }

    /**
     * A drawing as PNG; none when it would be too large for the memory.
     *
     * @param svg the drawing
     * @param scale how many pixels are drawn for one of the drawing
     */
    public static Optional<byte[]> png(byte[] svg, double scale) throws IOException {
        SVGDocument drawing = DiagramDrawing.of(svg).document();
        FloatSize size = drawing.size();
        double width = Math.ceil(size.width * scale);
        double height = Math.ceil(size.height * scale);
        if (width * height * BYTES > Runtime.getRuntime().maxMemory() / SHARE) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.addRenderingHints(FINE);
            graphics.scale(scale, scale);
            drawing.render(null, graphics, new ViewBox(0, 0, size.width, size.height));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(image, "png", written);
        return Optional.of(written.toByteArray());
    }
}
