package org.partnerstrategy.cli.command;

import org.partnerstrategy.matrix.paint.Palette;

/** The colours of a picture. */
enum Theme {

    /** Dark on light. */
    light(Palette.light()),
    /** Light on dark. */
    dark(Palette.dark());

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }
}
