/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.awt.Color;

import org.partnerstrategy.matrix.paint.PdfPen.Hand;
import org.partnerstrategy.report.HouseStyle;

/** The kinds of text in a report. */
enum Type {

    /** The title of the report. */
    TITLE(24, true, Colours.STRONG, 0, 8),
    /** A line under the title. */
    SUBTITLE(10.5f, false, Colours.SOFT, 0, 1),
    /** The heading of a section. */
    SECTION(16, true, Colours.STRONG, 22, 6),
    /** A heading within a section. */
    PART(12, true, Colours.STRONG, 14, 4),
    /** A heading within that. */
    DETAIL(10, true, Colours.STRONG, 9, 3),
    /** Running text. */
    BODY(9.5f, false, Colours.INK, 0, 5),
    /** A number that is seen at a glance. */
    FIGURE(12, true, Colours.STRONG, 6, 8),
    /** What is said aside. */
    NOTE(8.5f, false, Colours.SOFT, 2, 8),
    /** What a table shows. */
    CAPTION(9, true, Colours.STRONG, 8, 3),
    /** The head of a column, or of a row. */
    HEAD(8, true, Colours.INK, 0, 0),
    /** A cell of a table. */
    CELL(8, false, Colours.INK, 0, 0),
    /** A cell that is said aside. */
    PALE(8, false, Colours.SOFT, 0, 0);

    private static final float LEADING = 1.35f;

    private final Hand hand;
    private final float before;
    private final float after;

    Type(float size, boolean strong, Color colour, float before, float after) {
        this.hand = new Hand(size, strong, colour);
        this.before = before;
        this.after = after;
    }

    /** The colours of a report. */
    static final class Colours {

        static final Color INK = new Color(0x1F2933);
        static final Color SOFT = new Color(0x52606D);
        static final Color STRONG = new Color(HouseStyle.NONE.strong());
        static final Color LINE = new Color(0xC3CCD4);

        private Colours() {
        }
    }

    Hand hand() {
        return hand;
    }

    /** How it is written in a house style. */
    Hand hand(HouseStyle style) {
        return hand.colour().equals(Colours.STRONG) ? new Hand(hand.size(), hand.strong(), new Color(style.strong()))
                : hand;
    }

    /** From one base line to the next. */
    float leading() {
        return hand.size() * LEADING;
    }

    /** The space over the text. */
    float before() {
        return before;
    }

    /** The space under the text. */
    float after() {
        return after;
    }
}
