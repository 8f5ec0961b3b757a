/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.studio.tests.OpenStudio;

/** A score that is typed is in the file as soon as the strategy is saved, while its field still has the keyboard. */
class TypedScoresTest {

    private static final String POSITION = "org.partnerstrategy.position";
    private static final String DIRECTION = "org.partnerstrategy.direction";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;

    @ParameterizedTest
    @CsvSource({ POSITION + ",0", POSITION + ",1", DIRECTION + ",0", DIRECTION + ",1" })
    void areSavedByTheirKeys(String page, int place) throws Exception {
        Relation relation = select(page);
        Keys.press('s', 0, SWT.CTRL);
        Spinner field = field(place);
        Keys.press('a', 0, SWT.CTRL);
        Keys.press('3', 0, 0);
        assertTrue(Keys.await(editor::isDirty), "not dirty at the first key");
        Keys.press('2', 0, 0);
        assertTrue(Keys.await(() -> field.getText().equals("32")), field.getText());
        Keys.press('s', 0, SWT.CTRL);
        assertTrue(Keys.await(() -> !editor.isDirty()), "dirty after saving");
        assertEquals(32, score(page, place, relation));
        PartnerStrategy saved = StrategyFile.load(editor.document().file());
        assertEquals(32, score(page, place, saved.getRelations().get(
                editor.document().strategy().getRelations().indexOf(relation))));
    }

    /** The user hesitates after "15". */
    @ParameterizedTest
    @CsvSource({ POSITION + ",0", POSITION + ",1", DIRECTION + ",0", DIRECTION + ",1" })
    void areNotTakenWhileTheirDigitsAreTyped(String page, int place) throws Exception {
        Relation relation = select(page);
        int before = score(page, place, relation);
        Spinner field = field(place);
        Keys.press('a', 0, SWT.CTRL);
        Keys.type(field, "15");
        Keys.await(() -> field.getText().equals("15"));
        assertFalse(Keys.await(() -> score(page, place, relation) == 15), "taken before it was whole");
        Keys.type(field, "0");
        assertTrue(Keys.await(() -> field.getText().equals("150")), field.getText());
        Keys.press('s', 0, SWT.CTRL);
        studio.settle();
        assertEquals(before, score(page, place, relation));
    }

    @ParameterizedTest
    @CsvSource({ POSITION + ",0", POSITION + ",1", DIRECTION + ",0", DIRECTION + ",1" })
    void areTakenAfterASeriesOfSteps(String page, int place) throws Exception {
        Relation relation = select(page);
        int before = score(page, place, relation);
        field(place);
        Keys.press('\0', SWT.ARROW_DOWN, 0);
        Keys.press('\0', SWT.ARROW_DOWN, 0);
        assertTrue(Keys.await(() -> score(page, place, relation) == before - 2));
    }

    private Relation select(String page) throws Exception {
        editor = new Places(studio, folder).editor();
        Relation relation = Places.relation(editor);
        editor.show(page);
        editor.selection().select(List.of(relation));
        studio.settle();
        return relation;
    }

    private Spinner field(int place) {
        Spinner field = within(studio.window().getShell()).filter(Spinner.class::isInstance).map(Spinner.class::cast)
                .filter(Spinner::isVisible).skip(place).findFirst().orElseThrow();
        Keys.focus(field);
        return field;
    }

    private static Stream<Control> within(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren())
                        .flatMap(TypedScoresTest::within))
                : Stream.of(control);
    }

    private static int score(String page, int place, Relation relation) {
        Optional<Placement> shown = page.equals(POSITION) ? Placement.now(relation)
                : Placement.afterDevelopment(relation);
        Position position = shown.orElseThrow().position();
        return (place == 0 ? position.influence() : position.dependency()).points();
    }
}
