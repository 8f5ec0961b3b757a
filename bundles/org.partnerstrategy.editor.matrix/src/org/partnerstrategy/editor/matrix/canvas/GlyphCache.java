/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.matrix.text.TextWidths;
import org.partnerstrategy.model.file.WholeFile;

/**
 * The letters of pictures on the screen: their outlines, which can be drawn in any size. They are those of exported
 * pictures, Liberation Sans, or the computer's own where that font cannot be loaded.
 */
final class GlyphCache {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String NAME = "Liberation Sans";
    private static final int HEIGHT = 36;
    /** How wide a piece may be, in font sizes. */
    private static final double PIECE = 8;
    private static final int KNOWN = 3000;
    private static final String SAMPLE = "eeeeeeeennnnnaaaaattttiiiioorrddsslgvhkmubpwjzcfxyqEDSVB0123456789";

    private static boolean loaded;

    private final Font font;
    private final double pixelsPerEm;
    private final double ascent;
    private final Map<String, org.eclipse.swt.graphics.Path> outlines = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, org.eclipse.swt.graphics.Path> eldest) {
            boolean tooMany = size() > KNOWN;
            if (tooMany) {
                eldest.getValue().dispose();
            }
            return tooMany;
        }
    };

    GlyphCache(Device device) {
        load(device);
        font = new Font(device, NAME, HEIGHT, SWT.NORMAL);
        GC gc = new GC(device);
        try {
            gc.setFont(font);
            pixelsPerEm = gc.textExtent(SAMPLE).x / TextWidths.of(SAMPLE, 1000) * 1000;
            ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        } finally {
            gc.dispose();
        }
    }

    private static void load(Device device) {
        if (loaded) {
            return;
        }
        loaded = true;
        try (InputStream file = PDType1Font.class.getResourceAsStream(FILE)) {
            Path copy = Platform.getStateLocation(FrameworkUtil.getBundle(GlyphCache.class)).toPath()
                    .resolve("LiberationSans-Regular.ttf");
            if (!Files.exists(copy)) {
                WholeFile.at(copy).write(file.readAllBytes());
            }
            device.loadFont(copy.toString());
        } catch (IOException | IllegalStateException e) {
            // The pictures are readable in the computer's own letters too.
            ILog.of(GlyphCache.class).warn(FILE, e);
        }
    }

    /** By how much outlines are to be made smaller for letters of a size in pixels. */
    double factor(int size) {
        return size / pixelsPerEm;
    }

    /** How far the base line lies under the top of outlines. */
    double ascent() {
        return ascent;
    }

    /**
     * A part of a text.
     *
     * @param outline its outline, the top left corner at the origin; it must not be disposed
     * @param right how far it lies from the beginning of the text, in the size of the outlines
     */
    record Piece(org.eclipse.swt.graphics.Path outline, double right) {
    }

    /** The outlines of the parts of a text. */
    List<Piece> outlines(Device device, String text) {
        List<Piece> outlined = new ArrayList<>();
        double right = 0;
        for (String piece : pieces(text)) {
            outlined.add(new Piece(outline(device, piece), right));
            right += TextWidths.of(piece, 1000) * pixelsPerEm / 1000;
        }
        return outlined;
    }

    private org.eclipse.swt.graphics.Path outline(Device device, String piece) {
        return outlines.computeIfAbsent(piece, key -> {
            org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(device);
            path.addString(key, 0, 0, font);
            return path;
        });
    }

    /** GTK leaves out what lies further right than some 490 pixels of one outline, so long texts come in pieces. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int begin = 0;
        int space = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            if (TextWidths.of(text.substring(begin, end), 1) > PIECE) {
                int cut = space > begin ? space : characters.previous();
                cut = cut > begin ? cut : end;
                pieces.add(text.substring(begin, cut));
                begin = cut;
                characters.following(cut - 1);
                end = cut;
            }
            space = text.charAt(end - 1) == ' ' ? end : space;
        }
        if (begin < text.length()) {
            pieces.add(text.substring(begin));
        }
        return pieces;
    }

    void dispose() {
        outlines.values().forEach(org.eclipse.swt.graphics.Path::dispose);
        outlines.clear();
        font.dispose();
    }
}
