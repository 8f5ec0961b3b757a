/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.partnerstrategy.editor.matrix.gesture.Viewport;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Role;

/** What does not move while something is dragged, painted once and kept as an image of the canvas' size. */
final class StillPicture {

    private final Canvas canvas;
    private final GlyphCache letters;
    private Optional<Image> image = Optional.empty();
    private Optional<Content> content = Optional.empty();

    StillPicture(Canvas canvas, GlyphCache letters) {
        this.canvas = canvas;
        this.letters = letters;
    }

    /**
     * @param hidden what is left out; told apart by what is dragged
     * @param faded the identities of relations that are painted pale
     */
    record Content(MatrixScene scene, Viewport viewport, Palette palette, Rectangle area,
            Optional<BiPredicate<Group, Mark>> hidden, Set<String> faded) {

        /** Scenes are compared by identity: another one is made for every change. */
        boolean isSame(Content other) {
            return scene == other.scene && viewport.equals(other.viewport) && palette == other.palette
                    && area.equals(other.area) && hidden.equals(other.hidden)
                    && faded.equals(other.faded);
        }
    }

    /** Draws the picture, which is painted anew only when it differs from the one before. */
    void draw(GC gc, Content wanted) {
        if (content.filter(wanted::isSame).isEmpty()) {
            dispose();
            content = Optional.of(wanted);
            image = Optional.of(painted(wanted));
        }
        image.ifPresent(picture -> gc.drawImage(picture, 0, 0, picture.getBounds().width, picture.getBounds().height,
                0, 0, Math.max(1, wanted.area().width), Math.max(1, wanted.area().height)));
    }

    /** As fine as the screen is: an image in the canvas' own size would be blurred on a screen of 200 %. */
    private Image painted(Content wanted) {
        int fine = Math.max(1, (canvas.getMonitor().getZoom() + 99) / 100);
        Image made = new Image(canvas.getDisplay(), fine * Math.max(1, wanted.area().width),
                fine * Math.max(1, wanted.area().height));
        GC gc = new GC(made);
        try {
            paint(gc, wanted, fine);
        } finally {
            gc.dispose();
        }
        return made;
    }

    private void paint(GC gc, Content wanted, int fine) {
        Palette palette = wanted.palette();
        palette.style(Role.CANVAS).fill().ifPresent(ground -> gc.setBackground(ScenePainter.color(ground)));
        gc.fillRectangle(0, 0, fine * wanted.area().width, fine * wanted.area().height);
        Viewport usual = wanted.viewport();
        ScenePainter painter = new ScenePainter(gc, palette, letters, new Viewport(usual.pixelsPerPoint(),
                fine * usual.scale(), fine * usual.left(), fine * usual.top()));
        painter.paint(wanted.scene(), wanted.hidden().orElse((group, mark) -> false), wanted.faded());
        painter.end();
    }

    void dispose() {
        image.ifPresent(Image::dispose);
        image = Optional.empty();
        content = Optional.empty();
    }
}
