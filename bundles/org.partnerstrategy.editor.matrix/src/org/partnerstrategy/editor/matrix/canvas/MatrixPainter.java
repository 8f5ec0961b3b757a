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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.canvas.MatrixViewport.Picture;
import org.partnerstrategy.editor.matrix.gesture.Drag;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.Targets;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.TypeScale;

/** Paints the canvas: the still picture, and over it what is selected, moved and said. */
final class MatrixPainter {

    private static final double SELECTION = 3.5;
    /** The place of the words that say how to begin, in percent of the matrix: their width, beside and above them. */
    private static final int BEGINNING = 42;
    private static final int BESIDE = 4;
    private static final int BELOW = 60;
    private static final int WHOLE = 100;

    private final MatrixView view;
    private final Canvas canvas;
    private final MatrixModel model;
    private final GlyphCache letters;
    private final StillPicture still;

    MatrixPainter(MatrixView view) {
        this.view = view;
        canvas = view.canvas();
        model = view.model();
        letters = new GlyphCache(canvas.getDisplay());
        still = new StillPicture(canvas, letters);
        canvas.addListener(SWT.Dispose, event -> {
            still.dispose();
            letters.dispose();
        });
    }

    /** What happens on the canvas at the moment. */
    record Scenery(Optional<Drag> drag, Optional<BiPredicate<Group, Mark>> hidden, Optional<String> marked,
            Optional<Rectangle> marquee, Optional<PlacedCard> card, Set<String> faded) {
    }

    /** A card and its place. */
    record PlacedCard(HoverCard card, int x, int y) {
    }

    /** The palette that fits the theme of the workbench. */
    Palette palette() {
        RGB ground = canvas.getParent().getBackground().getRGB();
        return ground.red + ground.green + ground.blue < 3 * 128 ? Palette.dark() : Palette.light();
    }

    /** Paints a picture with what happens on it. */
    void paint(GC gc, Optional<Picture> picture, Scenery scenery) {
        picture.ifPresentOrElse(now -> paint(gc, now, scenery, palette()), () -> {
            gc.setBackground(canvas.getParent().getBackground());
            gc.fillRectangle(canvas.getClientArea());
        });
    }

    private void paint(GC gc, Picture now, Scenery scenery, Palette palette) {
        still.draw(gc, new StillPicture.Content(now.scene(), now.viewport(), palette, now.area(),
                scenery.hidden(), scenery.faded()));
        ScenePainter painter = new ScenePainter(gc, palette, letters, now.viewport());
        if (scenery.drag().isEmpty()) {
            if (view.use() == Use.WORK) {
                paintHandles(painter, now);
            }
            view.selectedIds().forEach(id -> now.targets().marker(id).ifPresent(box ->
                    painter.ring(Targets.centre(box),
                    box.width() / 2 + SELECTION, Role.STRATEGY_LINE, 2)));
        }
        scenery.marked().flatMap(now.targets()::marker).ifPresent(box -> painter.ring(Targets.centre(box),
                box.width() / 2 + SELECTION, Role.ENTRY, 1));
        scenery.drag().ifPresent(moved -> painter.paint(moved.marks(now.scene().geometry())));
        painter.end();
        if (scenery.drag().isEmpty() && view.use() == Use.WORK) {
            view.model().beginning().ifPresent(words -> paintBeginning(gc, now, palette, words));
        }
        scenery.marquee().ifPresent(box -> paintMarquee(gc, box, palette));
        scenery.card().ifPresent(placed -> new CardPainter(gc, palette).paint(placed.card(), placed.x(), placed.y(),
                now.area()));
        if (canvas.isFocusControl() && view.use() == Use.WORK) {
            gc.setForeground(Shades.of(canvas).accent());
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, now.area().width - 1, now.area().height - 1);
        }
    }

    /** In the empty matrix, below the strategy line; it goes with the first partner. */
    private static void paintBeginning(GC gc, Picture now, Palette palette, String words) {
        MatrixGeometry geometry = now.scene().geometry();
        int left = now.viewport().x(new Point(geometry.left(), geometry.bottom()));
        int width = now.viewport().x(new Point(geometry.right(), geometry.bottom())) - left;
        TextLayout text = new TextLayout(gc.getDevice());
        try {
            text.setFont(TypeScale.SECTION.plain());
            text.setAlignment(SWT.CENTER);
            text.setWidth(Math.max(1, width * BEGINNING / WHOLE));
            text.setText(words);
            palette.style(Role.ENTRY).fill().ifPresent(ink -> gc.setForeground(ScenePainter.color(ink)));
            text.draw(gc, left + width * (WHOLE - BEGINNING - BESIDE) / WHOLE, now.viewport().y(new Point(
                    geometry.left(), geometry.top())) + width * BELOW / WHOLE);
        } finally {
            text.dispose();
        }
    }

    private void paintHandles(ScenePainter painter, Picture now) {
        MatrixGeometry geometry = now.scene().geometry();
        model.line().corners().forEach(corner -> painter.handle(geometry.point(corner), 4, Role.STRATEGY_LINE));
        painter.handle(new Point(geometry.x(model.cuts().dependency()), geometry.bottom()), 3.5, Role.CUT);
        painter.handle(new Point(geometry.left(), geometry.y(model.cuts().influence())), 3.5, Role.CUT);
    }

    private static void paintMarquee(GC gc, Rectangle box, Palette palette) {
        palette.style(Role.STRATEGY_LINE).stroke().ifPresent(line -> {
            gc.setForeground(ScenePainter.color(line));
            gc.setBackground(ScenePainter.color(line));
        });
        gc.setAlpha(30);
        gc.fillRectangle(box);
        gc.setAlpha(255);
        gc.setLineWidth(1);
        gc.drawRectangle(box);
    }
}
