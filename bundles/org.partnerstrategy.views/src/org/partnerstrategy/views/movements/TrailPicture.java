/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.movements;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.Shades;

/** The matrix with a trail from the earlier place of each relation to the later, drawn beside the user interface. */
final class TrailPicture {

    /** Sharp on fine screens, too. */
    private static final int SCALE = 2;

    private final Canvas canvas;
    private final Display display;
    private Optional<Image> image = Optional.empty();
    private int latest;

    TrailPicture(Composite parent) {
        display = parent.getDisplay();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
    }

    /**
     * Shows another picture.
     *
     * @param name what the picture is called
     * @param scene makes it, in another thread, of a strategy that nobody changes
     */
    void show(String name, Supplier<MatrixScene> scene) {
        latest++;
        int number = latest;
        Palette palette = Shades.of(canvas).palette();
        AccessibleName.give(canvas, name);
        CompletableFuture.supplyAsync(() -> png(scene.get(), palette)).whenComplete((png, problem) -> {
            if (problem != null) {
                ILog.of(TrailPicture.class).error(name, problem);
            }
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(number, Optional.ofNullable(png)));
            }
        });
    }

    /** Shows none. */
    void clear() {
        latest++;
        replace(Optional.empty());
    }

    private static byte[] png(MatrixScene scene, Palette palette) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            new PngPainter(palette, SCALE).paint(scene, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private void show(int number, Optional<byte[]> png) {
        if (number == latest && !canvas.isDisposed()) {
            replace(png.map(content -> new Image(display, new ByteArrayInputStream(content))));
        }
    }

    private void replace(Optional<Image> other) {
        image.ifPresent(Image::dispose);
        image = other;
        canvas.redraw();
    }

    private void paint(GC gc) {
        image.ifPresent(shown -> {
            Rectangle whole = shown.getBounds();
            Rectangle room = canvas.getClientArea();
            double scale = Math.min(1, Math.min((double) room.width / whole.width,
                    (double) room.height / whole.height));
            int width = (int) (whole.width * scale);
            int height = (int) (whole.height * scale);
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(shown, 0, 0, whole.width, whole.height, (room.width - width) / 2, 0, width, height);
        });
    }
}
