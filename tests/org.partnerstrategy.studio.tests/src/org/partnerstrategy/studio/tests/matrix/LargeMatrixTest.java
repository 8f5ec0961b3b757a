/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.LargeStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;

/** A crowded matrix. What painting it takes is printed with {@code -Dpartnerstrategy.times=true}. */
class LargeMatrixTest {

    private static final int FRAMES = 200;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = { 500, 1000 })
    void oneOfManyIsDragged(int many) throws Exception {
        OpenMatrix matrix = OpenMatrix.open(studio, LargeStrategy.of(many, 1), folder.resolve("a.partnerstrategy"),
                OpenMatrix.POSITION);
        matrix.canvas().control().update();
        long whole = matrix.canvas().lastPaint();
        Relation held = matrix.relation("Partner 250 ");
        matrix.select(held);
        Point start = matrix.canvas().placeOf(OpenMatrix.now(held).orElseThrow()).orElseThrow();
        List<Long> frames = new ArrayList<>();
        matrix.mouse(SWT.MouseDown, start, 1);
        for (int i = 1; i <= FRAMES; i++) {
            // There and back, so that it stays in the matrix.
            int away = Math.min(i, FRAMES - i) / 2;
            matrix.mouse(SWT.MouseMove, new Point(start.x + away, start.y - away - 1), 0);
            frames.add(nextPaint(matrix.canvas()));
        }
        assertTrue(matrix.canvas().drag().isPresent());
        Position end = matrix.canvas().drag().orElseThrow().place();
        matrix.mouse(SWT.MouseUp, new Point(start.x, start.y - 1), 1);
        assertEquals(end, OpenMatrix.now(held).orElseThrow());
        if (Boolean.getBoolean("partnerstrategy.times")) {
            frames.sort(null);
            System.out.printf(Locale.ROOT, "%d relations: whole picture %.1f ms; frames while dragging: median %.2f ms,"
                    + " 99th percentile %.2f ms%n", many, whole / 1e6, frames.get(FRAMES / 2) / 1e6,
                    frames.get(FRAMES * 99 / 100) / 1e6);
        }
    }

    /** Handles events until the canvas was painted once more, and answers how long that took in nanoseconds. */
    private static long nextPaint(MatrixCanvas canvas) {
        Display display = canvas.control().getDisplay();
        long before = canvas.lastPaint();
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        canvas.control().redraw();
        while (canvas.lastPaint() == before && System.nanoTime() < limit) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        return canvas.lastPaint();
    }
}
