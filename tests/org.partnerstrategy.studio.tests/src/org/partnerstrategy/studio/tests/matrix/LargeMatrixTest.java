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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;

/** A matrix with 500 relations. What painting it takes is printed with {@code -Dpartnerstrategy.times=true}. */
class LargeMatrixTest {

    private static final int MANY = 500;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void oneOfManyIsDragged() throws Exception {
        OpenMatrix matrix = OpenMatrix.open(studio, strategy(), folder.resolve("a.partnerstrategy"),
                OpenMatrix.POSITION);
        matrix.canvas().control().update();
        long whole = matrix.canvas().lastPaint();
        Relation held = matrix.relation("Partner 250 ");
        matrix.select(held);
        Point start = matrix.canvas().placeOf(OpenMatrix.now(held).orElseThrow()).orElseThrow();
        List<Long> frames = new ArrayList<>();
        matrix.mouse(SWT.MouseDown, start, 1);
        for (int i = 1; i <= 60; i++) {
            matrix.mouse(SWT.MouseMove, new Point(start.x + i, start.y - i), 0);
            frames.add(nextPaint(matrix.canvas()));
        }
        assertTrue(matrix.canvas().drag().isPresent());
        Position end = matrix.canvas().drag().orElseThrow().place();
        matrix.mouse(SWT.MouseUp, new Point(start.x + 60, start.y - 60), 1);
        assertEquals(end, OpenMatrix.now(held).orElseThrow());
        if (Boolean.getBoolean("partnerstrategy.times")) {
            System.out.printf(Locale.ROOT,
                    "whole picture %.1f ms; frames while dragging: median %.2f ms, longest %.1f ms%n",
                    whole / 1e6, frames.stream().sorted().toList().get(30) / 1e6,
                    frames.stream().max(Long::compare).orElseThrow() / 1e6);
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

    private static PartnerStrategy strategy() {
        PartnerStrategyFactory factory = PartnerStrategyFactory.eINSTANCE;
        PartnerStrategy strategy = factory.createPartnerStrategy();
        Goal goal = factory.createGoal();
        goal.setName("Goal");
        strategy.getGoals().add(goal);
        Placing placing = new Placing(LocalDate.of(2026, 1, 5));
        for (int i = 0; i < MANY; i++) {
            Partner partner = factory.createPartner();
            partner.setName("Partner " + i + " in the city");
            strategy.getPartners().add(partner);
            Relation relation = factory.createRelation();
            relation.setPartner(partner);
            relation.setGoal(goal);
            strategy.getRelations().add(relation);
            placing.place(relation, Position.of(7 * i % 99, 31 * i % 97));
        }
        return strategy;
    }
}
