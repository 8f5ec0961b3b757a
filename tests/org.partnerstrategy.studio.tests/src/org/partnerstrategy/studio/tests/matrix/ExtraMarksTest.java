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
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Extra marks in the matrix say what they are, and a click on one selects the relation that it is about. */
class ExtraMarksTest {

    private static final Position EDGE = Position.of(30, 39);

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void aRingSaysWhatItIsAndSelectsItsRelation() throws Exception {
        OpenMatrix matrix = OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH),
                folder.resolve("a.partnerstrategy"), OpenMatrix.POSITION);
        Relation relation = matrix.relation("Samen Sterk");
        matrix.select(relation);
        new Edits(matrix.editor().document()).place(List.of(relation), EDGE);
        studio.settle();
        matrix.select();
        matrix.canvas().model().change(options -> options.with(Overlays.installed().find("edge").orElseThrow(), true));
        studio.settle();

        Point ring = ring(matrix, relation);
        HoverCard card = HoverCard.of((Target.Sign) matrix.canvas().targetAt(ring.x, ring.y).orElseThrow());
        assertTrue(card.title().contains("Samen Sterk"), card::toString);
        assertEquals(1, card.lines().size(), card::toString);
        assertTrue(card.lines().getFirst().contains("on the edge"), card::toString);

        matrix.mouse(SWT.MouseMove, ring, 0);
        matrix.mouse(SWT.MouseDown, ring, 1);
        matrix.mouse(SWT.MouseUp, ring, 1);
        studio.settle();
        assertEquals(List.of(relation), matrix.canvas().model().selected());
    }

    /** The first place to the right of a marker that lies on a ring. */
    private static Point ring(OpenMatrix matrix, Relation relation) {
        Rectangle marker = matrix.canvas().bounds(relation).orElseThrow();
        int y = marker.y + marker.height / 2;
        return IntStream.range(marker.x + marker.width, marker.x + marker.width + 60).mapToObj(x -> new Point(x, y))
                .filter(place -> matrix.canvas().targetAt(place.x, place.y).filter(Target.Sign.class::isInstance)
                        .isPresent())
                .findFirst().orElseThrow();
    }
}
