/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;

/**
 * Which part of a picture a window shows, and how large. Zooming makes the matrix larger, not its letters and markers,
 * so that there is more room for names. Only to fit a window are letters made a little larger, or smaller when there is
 * no other way.
 *
 * @param pixelsPerPoint the size of the picture
 * @param scale pixels of the window per pixel of the picture
 * @param left where the picture's left edge lies in the window, in pixels of the window
 * @param top where the picture's upper edge lies
 */
public record Viewport(int pixelsPerPoint, double scale, int left, int top) {

    private static final int LEAST = MatrixOptions.SMALLEST;
    private static final int MOST = MatrixOptions.LARGEST;

    /**
     * A window in which the whole picture fits.
     *
     * @param aside what is beside the matrix in the picture, in pixels
     * @param over what is over and under it
     * @param letters how large letters should be at least: 1 is their usual size
     */
    public static Viewport fitting(int width, int height, int aside, int over, double letters) {
        double room = Math.min((width / letters - aside) / 100, (height / letters - over) / 100);
        int points = Math.clamp((int) Math.floor(room), LEAST, MOST);
        double scale = Math.min((double) width / (aside + 100 * points), (double) height / (over + 100 * points));
        return new Viewport(points, scale, 0, 0);
    }

    /** The same picture, in the middle of the window or, where it is larger, without empty room beside it. */
    public Viewport within(int width, int height, MatrixScene scene) {
        return new Viewport(pixelsPerPoint, scale, place(left, width, scene.width() * scale),
                place(top, height, scene.height() * scale));
    }

    private static int place(int wanted, int room, double size) {
        int rest = (int) Math.floor(room - size);
        return rest >= 0 ? rest / 2 : Math.clamp(wanted, rest, 0);
    }

    /** The picture moved in the window. */
    public Viewport moved(int right, int down) {
        return new Viewport(pixelsPerPoint, scale, left + right, top + down);
    }

    /**
     * The matrix larger or smaller, with the same place of the matrix under the pointer.
     *
     * @param scene the picture as it is now
     */
    public Viewport zoomed(int points, double letters, int x, int y, MatrixScene scene) {
        int size = Math.clamp(points, LEAST, MOST);
        Point under = inScene(x, y);
        double factor = (double) size / pixelsPerPoint;
        double newX = scene.geometry().left() + (under.x() - scene.geometry().left()) * factor;
        double newY = scene.geometry().top() + (under.y() - scene.geometry().top()) * factor;
        return new Viewport(size, letters, (int) Math.round(x - newX * letters),
                (int) Math.round(y - newY * letters));
    }

    /** The place in the picture under a place in the window. */
    public Point inScene(int x, int y) {
        return new Point((x - left) / scale, (y - top) / scale);
    }

    /** Where a place of the picture lies in the window, across. */
    public int x(Point place) {
        return (int) Math.round(left + place.x() * scale);
    }

    /** Where a place of the picture lies in the window, downwards. */
    public int y(Point place) {
        return (int) Math.round(top + place.y() * scale);
    }
}
