/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.stream.IntStream;

/** The letters of the computer, for characters that the font of the pictures lacks. */
final class Substitute {

    private final Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

    /** The letters in a size. */
    Font sized(float size) {
        return font.deriveFont(size);
    }

    /** The outlines in size 1. Letters that join, as Arabic ones do, have the shapes that they have there. */
    GlyphVector glyphs(String text, boolean isLeftward) {
        return font.layoutGlyphVector(new FontRenderContext(null, true, true), text.toCharArray(), 0, text.length(),
                isLeftward ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** An emoji of several signs that the computer has no picture for is its first one, not a row of them. */
    String shown(String cluster) {
        int first = cluster.codePointAt(0);
        boolean isRow = Character.isExtendedPictographic(first) && signs(glyphs(cluster, false)) > 1;
        return isRow || font.canDisplayUpTo(cluster) >= 0 ? Character.toString(first) : cluster;
    }

    private static long signs(GlyphVector glyphs) {
        return IntStream.range(0, glyphs.getNumGlyphs())
                .filter(i -> glyphs.getGlyphMetrics(i).getAdvanceX() > 0).count();
    }
}
