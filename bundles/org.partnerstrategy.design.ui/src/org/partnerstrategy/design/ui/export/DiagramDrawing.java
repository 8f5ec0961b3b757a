/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * A drawing in vectors, as Sirius writes it.
 *
 * @param svg its text
 */
record DiagramDrawing(String svg) {

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");

    /** Where on whose computer the strategy lies is nothing for who gets the picture. */
    private static final Pattern SOURCE = Pattern.compile(" diagram:semanticRoot=\"[^\"]*\"");

    private static final Pattern WIDTH = Pattern.compile("(?<= width=\")\\d+(?=\")|(?<= viewBox=\"0 0 )\\d+");

    /** A network of hundreds of partners has thousands of lines; it comes from ourselves, so that none is too many. */
    private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
            DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    /** As wide as Sirius leaves around a diagram. */
    private static final int MARGIN = 10;

    private static final int WIDEST = 2000;

    static DiagramDrawing of(byte[] content) {
        return new DiagramDrawing(new String(content, StandardCharsets.UTF_8));
    }

    /** Without its source, and without the blank strip at the right that is for what is still to be placed. */
    DiagramDrawing forOthers() throws IOException {
        DiagramDrawing anonymous = new DiagramDrawing(SOURCE.matcher(svg).replaceFirst(""));
        SVGDocument document = anonymous.document();
        int size = (int) Math.ceil(document.size().width);
        // A strip stands beside a matrix only, and none is so large.
        int width = size > WIDEST || document.size().height > WIDEST ? size : drawnWidth(document, size) + MARGIN;
        return width <= MARGIN || width >= size ? anonymous : anonymous.wide(width);
    }

    /** As far as anything is drawn. To ask for the shape of it takes ten minutes where it has thousands of parts. */
    private static int drawnWidth(SVGDocument document, int size) {
        int height = (int) Math.ceil(document.size().height);
        BufferedImage image = new BufferedImage(size, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            document.render(null, graphics, new ViewBox(0, 0, size, height));
        } finally {
            graphics.dispose();
        }
        int[] column = new int[height];
        int x = size - 1;
        while (x >= 0 && Arrays.stream(image.getRGB(x, 0, 1, height, column, 0, 1)).allMatch(pixel -> pixel == 0)) {
            x--;
        }
        return x + 1;
    }

    private DiagramDrawing wide(int width) {
        Matcher root = ROOT.matcher(svg);
        Optional<MatchResult> first = root.results().findFirst();
        return first.map(found -> new DiagramDrawing(svg.substring(0, found.start())
                + WIDTH.matcher(found.group()).replaceAll(String.valueOf(width)) + svg.substring(found.end())))
                .orElse(this);
    }

    byte[] content() {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The drawing, to be drawn.
     *
     * @throws IOException when it is none
     */
    SVGDocument document() throws IOException {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(content()), null,
                LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IOException("not a drawing");
        }
        return document;
    }
}
