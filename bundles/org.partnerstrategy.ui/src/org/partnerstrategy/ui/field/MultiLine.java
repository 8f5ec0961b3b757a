/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * Keys and margins of texts of several lines: Tab leaves them as it leaves every field, Ctrl+Tab types a tabulator; and
 * they have the inner margins of a field of one line, which GTK does not give them, and are wrapped anew when they
 * become narrower.
 */
public final class MultiLine {

    private static final int BESIDE = 8;
    private static final int ABOVE = 4;
    /** GTK's name is external: otherwise what scrolls the lines would stay as wide as they were before. */
    private static final int ASKS_FOR_NO_WIDTH = 3;

    private MultiLine() {
    }

    /**
     * Gives a text the margins of a field, as soon as it has a width: before, GTK would make it as wide as its lines.
     */
    public static void giveMargins(Text text) {
        GtkProperty.setAround(text, "hscrollbar-policy", ASKS_FOR_NO_WIDTH);
        text.addListener(SWT.Resize, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (text.getSize().x > 0) {
                    text.removeListener(SWT.Resize, this);
                    text.getDisplay().asyncExec(() -> setMargins(text));
                }
            }
        });
    }

    private static void setMargins(Text text) {
        if (text.isDisposed()) {
            return;
        }
        for (String side : List.of("left-margin", "right-margin")) {
            GtkProperty.set(text, side, BESIDE);
        }
        for (String side : List.of("top-margin", "bottom-margin")) {
            GtkProperty.set(text, side, ABOVE);
        }
        // GTK paints only where the text is now.
        text.redraw();
    }

    /** How high that many lines are with the margins, in pixels. */
    public static int height(Text text, int lines) {
        return lines * text.getLineHeight() + 2 * ABOVE;
    }

    /** Lets Tab leave a text, which has the margins of a field. */
    public static void letTabLeave(Text text) {
        giveMargins(text);
        text.addListener(SWT.Traverse, event -> traverse(text, event));
    }

    static void traverse(Text text, Event event) {
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (next && (event.stateMask & SWT.MOD1) != 0) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
            text.insert("\t");
        } else if (next || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
