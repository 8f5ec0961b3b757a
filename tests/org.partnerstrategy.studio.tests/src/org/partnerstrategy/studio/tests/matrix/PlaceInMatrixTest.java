/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.studio.tests.matrix.OpenMatrix.now;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.RefusedInput;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Step 2 by hand: relations are placed and moved in the matrix, and so are the line and the cuts. */
class PlaceInMatrixTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private OpenMatrix matrix;

    @BeforeEach
    void open() throws Exception {
        matrix = OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH), folder.resolve("a.partnerstrategy"),
                OpenMatrix.POSITION);
    }

    @Test
    void draggingAMarkerIsOneStep() {
        Relation sports = matrix.relation("Samen Sterk");
        Position before = now(sports).orElseThrow();
        matrix.drag(before, Position.of(70, 90), () -> assertEquals(Optional.of(before), now(sports)));
        assertEquals(Optional.of(Position.of(70, 90)), now(sports));
        assertEquals(List.of(sports), matrix.editor().selection().elements());
        matrix.undo();
        assertEquals(Optional.of(before), now(sports));
        assertFalse(matrix.canUndo());
        matrix.redo();
        assertEquals(Optional.of(Position.of(70, 90)), now(sports));
    }

    @Test
    void theJointAssessmentThatADragMakesIsSelected() {
        Relation youth = matrix.relation("Noorderlicht");
        matrix.select(youth);
        Position before = now(youth).orElseThrow();
        matrix.drag(before, before.moved(10, 0), () -> { });

        Table opinions = (Table) OpenMatrix.all(studio.window().getShell())
                .filter(control -> control instanceof Table table && table.isVisible() && hasColumn(table, "Assessor"))
                .findFirst().orElseThrow();
        assertEquals(List.of("(joint)"), Stream.of(opinions.getSelection()).map(item -> item.getText(0)).toList());
    }

    @Test
    void aClickMovesNothingWhenTheMatrixIsPushedAwayUnderThePointer() {
        Relation sports = matrix.relation("Samen Sterk");
        Point place = matrix.canvas().placeOf(now(sports).orElseThrow()).orElseThrow();
        int top = matrix.canvas().control().toDisplay(0, 0).y;
        matrix.mouse(SWT.MouseMove, place, 0);
        matrix.mouse(SWT.MouseDown, place, 1);
        matrix.editor().document().refuse(new RefusedInput("Influence", "150", "Enter a number."));
        studio.settle();
        int pushed = matrix.canvas().control().toDisplay(0, 0).y - top;
        assertTrue(pushed > 0, "the bar takes no room");
        matrix.mouse(SWT.MouseUp, new Point(place.x, place.y - pushed), 1);
        studio.settle();
        assertFalse(matrix.canUndo());
        assertEquals(List.of(sports), matrix.editor().selection().elements());
    }

    @Test
    void whatIsSelectedMovesTogether() {
        Relation sports = matrix.relation("Samen Sterk");
        Relation youth = matrix.relation("Noorderlicht");
        Position place = now(sports).orElseThrow();
        Position other = now(youth).orElseThrow();
        matrix.select(sports, youth);
        matrix.drag(place, place.moved(5, -10), () -> { });
        assertEquals(Optional.of(place.moved(5, -10)), now(sports));
        assertEquals(Optional.of(other.moved(5, -10)), now(youth));
    }

    @Test
    void escapeGivesUp() {
        Relation sports = matrix.relation("Samen Sterk");
        Position before = now(sports).orElseThrow();
        matrix.drag(before, Position.of(70, 90), () -> matrix.key(SWT.ESC, 0));
        assertEquals(Optional.of(before), now(sports));
        assertFalse(matrix.canUndo());
    }

    @Test
    void aSeriesOfNudgesIsOneStep() {
        Relation sports = matrix.relation("Samen Sterk");
        Position before = now(sports).orElseThrow();
        matrix.select(sports);
        matrix.key(SWT.ARROW_RIGHT, SWT.SHIFT);
        matrix.key(SWT.ARROW_RIGHT, 0);
        matrix.key(SWT.ARROW_UP, 0);
        matrix.key(SWT.CR, 0);
        assertEquals(Optional.of(before.moved(11, 1)), now(sports));
        matrix.undo();
        assertEquals(Optional.of(before), now(sports));
    }

    @Test
    void aRelationIsDraggedFromTheTrayAndBack() {
        Relation unplaced = matrix.strategy().getRelations().stream()
                .filter(relation -> Placement.now(relation).isEmpty()).findFirst().orElseThrow();
        matrix.select(unplaced);
        Table tray = tray();
        Point row = new Point(tray.getItem(0).getBounds(0).x + 3, tray.getItem(0).getBounds(0).y + 3);
        Point end = matrix.canvas().control().getDisplay().map(matrix.canvas().control(), tray,
                matrix.canvas().placeOf(Position.of(30, 70)).orElseThrow());
        OpenMatrix.mouse(tray, SWT.MouseDown, row, 1);
        OpenMatrix.mouse(tray, SWT.MouseMove, new Point(end.x - 20, end.y), 0);
        OpenMatrix.mouse(tray, SWT.MouseMove, end, 0);
        OpenMatrix.mouse(tray, SWT.MouseUp, end, 1);
        studio.settle();
        assertEquals(Optional.of(Position.of(30, 70)), now(unplaced));
        Point start = matrix.canvas().placeOf(Position.of(30, 70)).orElseThrow();
        Point home = tray.getDisplay().map(tray.getParent().getParent(), matrix.canvas().control(), new Point(10, 10));
        matrix.mouse(SWT.MouseDown, start, 1);
        matrix.mouse(SWT.MouseMove, home, 0);
        matrix.mouse(SWT.MouseUp, home, 1);
        assertEquals(Optional.empty(), now(unplaced));
    }

    @Test
    void theTrayIsOneLineOnceAllIsPlaced() {
        Relation unplaced = matrix.strategy().getRelations().stream()
                .filter(relation -> Placement.now(relation).isEmpty()).findFirst().orElseThrow();
        matrix.select(unplaced);
        Table tray = tray();
        tray.getColumn(2).notifyListeners(SWT.Selection, new Event());
        assertEquals(tray.getColumn(2), tray.getSortColumn());
        matrix.editor().document().edit(Message.of(Edits.class, "edit.place.all", "all"), () ->
                List.copyOf(unplaced.getGoal().getRelations()).stream()
                        .filter(relation -> Placement.now(relation).isEmpty())
                        .forEach(relation -> new Placing(LocalDate.now()).place(relation, Position.of(50, 50))));
        studio.settle();
        assertFalse(tray.isVisible());
        matrix.undo();
        assertTrue(tray.isVisible());
    }

    @Test
    void aCornerOfTheLineAndACutAreDragged() {
        matrix.drag(Position.of(100, 80), Position.of(100, 60), () -> { });
        assertEquals(List.of(Position.of(0, 20), Position.of(100, 60)),
                StrategyLine.of(matrix.strategy()).corners());
        matrix.drag(Position.of(50, 0), Position.of(40, 0), () -> { });
        assertEquals(40, matrix.strategy().getDependencyCut().points());
        assertEquals(50, matrix.strategy().getInfluenceCut().points());
        matrix.undo();
        matrix.undo();
        assertEquals(StrategyLine.DEFAULT, StrategyLine.of(matrix.strategy()));
    }

    @Test
    void arrowKeysGoFromRelationToRelation() {
        matrix.key(SWT.ESC, 0);
        matrix.key(SWT.ARROW_RIGHT, 0);
        assertTrue(matrix.editor().selection().elements().getFirst() instanceof Relation);
    }

    private Table tray() {
        return OpenMatrix.all(studio.window().getShell()).filter(Table.class::isInstance).filter(Control::isVisible)
                .map(Table.class::cast).filter(table -> hasColumn(table, "Form")).findFirst().orElseThrow();
    }

    private static boolean hasColumn(Table table, String title) {
        return Stream.of(table.getColumns()).anyMatch(column -> column.getText().equals(title));
    }
}
