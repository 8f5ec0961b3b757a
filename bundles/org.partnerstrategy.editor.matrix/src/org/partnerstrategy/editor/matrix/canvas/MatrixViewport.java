/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.Targets;
import org.partnerstrategy.editor.matrix.gesture.Viewport;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.scene.MatrixScene;

/** Which picture is on the canvas, how large, and which part of it. */
final class MatrixViewport {

    private static final int USUAL = 8;
    private static final int OVER = 80;
    private static final int OVER_WITH_HEADING = 200;
    private static final int ASIDE = 120;
    private static final int ASIDE_WITH_LEGEND = 400;
    private static final double STEP = 1.25;

    private final Canvas canvas;
    private final MatrixModel model;
    private final double lettersSize;
    private Optional<Viewport> chosen = Optional.empty();
    private Optional<Picture> picture = Optional.empty();

    /** Shows on a canvas; at first all of it. */
    MatrixViewport(Canvas canvas, MatrixModel model, double lettersSize) {
        this.canvas = canvas;
        this.model = model;
        this.lettersSize = lettersSize;
        scrolling(canvas.getHorizontalBar());
        scrolling(canvas.getVerticalBar());
    }

    /** A picture that is on the canvas, and what can be taken hold of in it. */
    record Picture(MatrixScene scene, Targets targets, Viewport viewport, Rectangle area) {
    }

    private void scrolling(ScrollBar bar) {
        bar.addListener(SWT.Selection, event -> picture().ifPresent(now -> scrollTo(
                -canvas.getHorizontalBar().getSelection(), -canvas.getVerticalBar().getSelection(), now)));
    }

    private void scrollTo(int left, int top, Picture now) {
        pan(left - now.viewport().left(), top - now.viewport().top());
    }

    /** What is on the canvas now; none without a goal. */
    Optional<Picture> picture() {
        if (picture.isEmpty()) {
            Rectangle area = canvas.getClientArea();
            Viewport wanted = chosen.orElseGet(() -> fitting(area));
            picture = model.scene(wanted.pixelsPerPoint()).map(scene -> new Picture(scene,
                    new Targets(scene, model.line(), model.cuts()), wanted.within(area.width, area.height, scene),
                    area));
            picture.ifPresent(this::showScrollBars);
        }
        return picture;
    }

    private Viewport fitting(Rectangle area) {
        return Viewport.fitting(Math.max(1, area.width), Math.max(1, area.height),
                model.options().shows(Part.LEGEND) ? ASIDE_WITH_LEGEND : ASIDE,
                model.options().shows(Part.HEADING) ? OVER_WITH_HEADING : OVER, lettersSize);
    }

    private void showScrollBars(Picture now) {
        Viewport viewport = now.viewport();
        show(canvas.getHorizontalBar(), -viewport.left(), now.area().width, now.scene().width() * viewport.scale());
        show(canvas.getVerticalBar(), -viewport.top(), now.area().height, now.scene().height() * viewport.scale());
    }

    private static void show(ScrollBar bar, int place, int room, double size) {
        int all = (int) Math.floor(size);
        bar.setVisible(all > room && room > 0);
        if (all > room && room > 0) {
            bar.setValues(place, 0, all, room, 20, room);
        }
    }

    /** Forgets the picture, as the strategy or the canvas has changed. */
    void changed() {
        if (!canvas.isDisposed()) {
            picture = Optional.empty();
            canvas.redraw();
        }
    }

    /** Moves the picture in the canvas. */
    void pan(int right, int down) {
        picture().ifPresent(now -> {
            Viewport moved = now.viewport().moved(right, down).within(now.area().width, now.area().height, now.scene());
            if (!moved.equals(now.viewport())) {
                chosen = Optional.of(moved);
                changed();
            }
        });
    }

    /** Makes the matrix larger or smaller, around the middle of the canvas. */
    void zoom(boolean larger) {
        Rectangle area = canvas.getClientArea();
        zoom(larger, area.width / 2, area.height / 2);
    }

    void zoom(boolean larger, int x, int y) {
        picture().ifPresent(now -> {
            int points = now.viewport().pixelsPerPoint();
            int size = larger ? Math.max(points + 1, (int) Math.round(points * STEP))
                    : Math.min(points - 1, (int) Math.round(points / STEP));
            zoomTo(size, x, y, now);
        });
    }

    private void zoomTo(int points, int x, int y, Picture now) {
        chosen = Optional.of(now.viewport().zoomed(points, lettersSize, x, y, now.scene()));
        changed();
    }

    /** The usual size: that of exported pictures. */
    void zoomToUsual() {
        picture().ifPresent(now -> zoomTo(USUAL, now.area().width / 2, now.area().height / 2, now));
    }

    /** Shows the whole matrix. */
    void fit() {
        chosen = Optional.empty();
        changed();
    }
}
