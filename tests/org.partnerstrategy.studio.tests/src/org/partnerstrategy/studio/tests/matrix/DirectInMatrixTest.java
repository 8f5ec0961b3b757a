/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.partnerstrategy.studio.tests.matrix.OpenMatrix.now;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Step 3 by hand: arrows are drawn out of markers and their tips moved. */
class DirectInMatrixTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private OpenMatrix matrix;
    private Relation relation;
    private Position place;

    @BeforeEach
    void open() throws Exception {
        matrix = OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH), folder.resolve("a.partnerstrategy"),
                OpenMatrix.DIRECTION);
        relation = matrix.relation("De Brug");
        place = now(relation).orElseThrow();
        matrix.select(relation);
    }

    @Test
    void draggingATipSaysWhereToGo() {
        Position tip = Arrow.of(relation).orElseThrow().to();
        Position end = place.moved(-30, 1);
        matrix.drag(tip, end, () -> assertEquals(tip, Arrow.of(relation).orElseThrow().to()));
        assertEquals(Set.of(Direction.LEFT), Directions.of(relation));
        assertEquals(new Position(end.dependency(), place.influence()), Arrow.of(relation).orElseThrow().to());
        assertNull(relation.getDevelopment().getDesiredInfluence());
        matrix.undo();
        assertEquals(tip, Arrow.of(relation).orElseThrow().to());
    }

    @Test
    void anArrowIsDrawnOutOfAMarker() {
        Position end = place.moved(10, 20);
        matrix.drag(place, end, () -> { });
        assertEquals(Set.of(Direction.UP, Direction.RIGHT), Directions.of(relation));
        assertEquals(Optional.of(end), Arrow.desired(relation));
        assertEquals(Optional.of(place), now(relation));
    }

    @Test
    void keysDecideAndWithdraw() {
        matrix.key(SWT.DEL, 0);
        assertNull(relation.getDevelopment());
        matrix.key(SWT.ARROW_UP, SWT.ALT);
        matrix.key('r', 0);
        assertEquals(Set.of(Direction.UP, Direction.RIGHT), Directions.of(relation));
        matrix.key(SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(Set.of(Direction.DOWN, Direction.RIGHT), Directions.of(relation));
    }

    @Test
    void arrowKeysMoveTheTip() {
        matrix.key(SWT.DEL, 0);
        matrix.key(SWT.ARROW_LEFT, SWT.SHIFT);
        matrix.key(SWT.CR, 0);
        assertEquals(Set.of(Direction.LEFT), Directions.of(relation));
        assertEquals(place.moved(-10, 0), Arrow.of(relation).orElseThrow().to());
    }
}
