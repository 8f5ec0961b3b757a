/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.canvas.Spotlight;
import org.partnerstrategy.editor.matrix.canvas.Spotlight.Stage;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.studio.tests.OpenStudio;

/** A presentation is for a talk: whatever is pressed or dragged in it, the strategy stays as it is. */
class PresentationTest {

    private static final List<Integer> MODIFIERS = List.of(SWT.NONE, SWT.SHIFT, SWT.MOD1, SWT.ALT);

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private OpenMatrix page;
    private Shell shell;
    private MatrixCanvas matrix;

    @ParameterizedTest
    @ValueSource(strings = { OpenMatrix.POSITION, OpenMatrix.DIRECTION })
    void changesNothing(String id) throws Exception {
        open(id);
        PartnerStrategy before = EcoreUtil.copy(page.strategy());
        for (Relation relation : List.copyOf(matrix.model().relations().values())) {
            page.select(relation);
            pressEveryKey();
        }
        for (Relation relation : List.copyOf(matrix.model().relations().values())) {
            matrix.bounds(relation).ifPresent(box -> drag(new Point(box.x + box.width / 2, box.y + box.height / 2)));
        }
        for (int dependency = 0; dependency <= 100; dependency += 10) {
            for (int influence = 0; influence <= 100; influence += 10) {
                matrix.placeOf(Position.of(dependency, influence)).ifPresent(this::drag);
            }
        }
        matrix.finish();
        assertTrue(EcoreUtil.equals(before, page.strategy()), "the strategy was changed");
        assertFalse(page.editor().isDirty() || page.canUndo());
        assertNull(matrix.control().getMenu());
        shell.close();
    }

    @ParameterizedTest
    @ValueSource(ints = { SWT.ARROW_RIGHT, SWT.PAGE_DOWN, ' ' })
    void goesOnToTheNextGoal(int key) throws Exception {
        open(OpenMatrix.POSITION);
        List<?> goals = matrix.model().goals();
        int at = goals.indexOf(matrix.model().goal().orElseThrow());
        press(key, SWT.NONE);
        assertEquals(goals.get(at + 1), matrix.model().goal().orElseThrow());
        shell.close();
    }

    @Test
    void tellsPlaceSpreadAndArrowOfEachPartner() throws Exception {
        open(OpenMatrix.DIRECTION);
        List<Spotlight> told = new ArrayList<>();
        press(SWT.ARROW_DOWN, SWT.NONE);
        while (matrix.spotlight().isPresent()) {
            told.add(matrix.spotlight().get());
            press(SWT.ARROW_DOWN, SWT.NONE);
        }
        List<Spotlight> expected = new ArrayList<>();
        matrix.model().relations().forEach((id, relation) -> Placement.now(relation).ifPresent(now -> {
            expected.add(new Spotlight(id, Stage.PLACE));
            if (now.spread().isDisagreement()) {
                expected.add(new Spotlight(id, Stage.SPREAD));
            }
            if (Arrow.of(relation).isPresent()) {
                expected.add(new Spotlight(id, Stage.ARROW));
            }
        }));
        assertEquals(expected, told);
        press(SWT.ARROW_UP, SWT.NONE);
        assertEquals(Optional.of(expected.getLast()), matrix.spotlight());
        shell.close();
    }

    /** What was decided later is no arrow there; and a change is shown as it is now, by the next step too. */
    @Test
    void tellsAtAnEarlierReviewWhatWasKnownThen() throws Exception {
        page = openPage(OpenMatrix.DIRECTION);
        Review earlier = Reviews.of(page.strategy()).getFirst();
        page.canvas().model().show(earlier);
        present();
        assertEquals(Optional.of(earlier), matrix.model().options().review());
        List<Spotlight> told = new ArrayList<>();
        for (press(SWT.ARROW_DOWN, SWT.NONE); matrix.spotlight().isPresent(); press(SWT.ARROW_DOWN, SWT.NONE)) {
            told.add(matrix.spotlight().get());
        }
        assertEquals(matrix.model().relations().entrySet().stream()
                .filter(entry -> Arrow.at(entry.getValue(), earlier).isPresent()).map(Map.Entry::getKey).toList(),
                told.stream().filter(light -> light.stage() == Stage.ARROW).map(Spotlight::relation).toList());

        page.editor().document().edit(ElementName.of(page.strategy()), () -> page.strategy().setName("Changed"));
        studio.settle();
        press(SWT.ARROW_DOWN, SWT.NONE);
        assertTrue(matrix.spotlight().isPresent());
        assertFalse(matrix.model().isEarlier());
        shell.close();
    }

    private OpenMatrix openPage(String id) throws Exception {
        return OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH),
                folder.resolve("strategy.partnerstrategy"), id);
    }

    private void open(String id) throws Exception {
        page = openPage(id);
        present();
    }

    private void present() throws Exception {
        List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
        studio.window().getService(IHandlerService.class)
                .executeCommand("org.partnerstrategy.editor.matrix.presentation", null);
        studio.settle();
        shell = Arrays.stream(Display.getCurrent().getShells()).filter(open -> !before.contains(open)
                && !open.isDisposed() && open.isVisible()).findFirst().orElseThrow();
        matrix = OpenMatrix.all(shell).map(control -> control.getData(MatrixCanvas.class.getName()))
                .filter(MatrixCanvas.class::isInstance).map(MatrixCanvas.class::cast).findFirst().orElseThrow();
    }

    private void pressEveryKey() {
        for (int modifier : MODIFIERS) {
            for (char letter = ' '; letter < 127; letter++) {
                press(letter, modifier);
            }
            for (int key : List.of(SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_DOWN,
                    SWT.PAGE_UP, SWT.HOME, SWT.END, SWT.INSERT, (int) SWT.DEL, (int) SWT.BS, (int) SWT.CR,
                    SWT.KEYPAD_CR, SWT.KEYPAD_ADD, SWT.KEYPAD_SUBTRACT, SWT.F2)) {
                press(key, modifier);
            }
        }
        matrix.finish();
    }

    private void press(int key, int modifier) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key <= Character.MAX_VALUE ? (char) key : 0;
        event.stateMask = modifier;
        matrix.control().notifyListeners(SWT.KeyDown, event);
    }

    private void drag(Point from) {
        Control control = matrix.control();
        OpenMatrix.mouse(control, SWT.MouseMove, from, 0);
        OpenMatrix.mouse(control, SWT.MouseDown, from, 1);
        OpenMatrix.mouse(control, SWT.MouseMove, new Point(from.x + 30, from.y + 20), 0);
        OpenMatrix.mouse(control, SWT.MouseMove, new Point(from.x + 60, from.y + 40), 0);
        OpenMatrix.mouse(control, SWT.MouseUp, new Point(from.x + 60, from.y + 40), 1);
    }
}
