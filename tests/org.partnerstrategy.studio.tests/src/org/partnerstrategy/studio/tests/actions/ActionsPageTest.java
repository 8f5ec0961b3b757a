/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** Actions are planned from the catalogue, for a relation, a group or a whole goal. */
class ActionsPageTest {

    private static final String PAGE = "org.partnerstrategy.actions";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor open() throws Exception {
        return studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("example.partnerstrategy"));
    }

    private void show(StrategyEditor editor, EObject element) {
        editor.show(PAGE, element);
        studio.settle();
    }

    private void choose(String kind) {
        Widgets.follow(Widgets.find(studio.window().getShell(), Hyperlink.class,
                link -> kind.equals(link.getData("kind"))));
        studio.settle();
    }

    private static Relation lackingAction(PartnerStrategy strategy) {
        return strategy.getRelations().stream().filter(Actions::areMissing).findFirst().orElseThrow();
    }

    @Test
    void closesAnOpenPointWithAnActionOfTheCatalogueInOneStep() throws Exception {
        StrategyEditor editor = open();
        Relation relation = lackingAction(editor.document().strategy());
        show(editor, relation);
        assertEquals(List.of(relation), editor.selection().elements());

        choose("innovation-subsidy");
        assertFalse(Actions.areMissing(relation));
        assertEquals(List.of(Direction.UP), relation.getActions().getFirst().getDirections());

        editor.document().domain().getCommandStack().undo();
        assertTrue(Actions.areMissing(relation));
        assertFalse(editor.isDirty());
    }

    @Test
    void plansAnInstrumentForTheGroupThatGoesTheSameWay() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        Goal goal = strategy.getRelations().stream().filter(relation -> relation.getGoal() != null)
                .map(Relation::getGoal).filter(some -> Actions.going(some, Direction.UP).size() > 1).findFirst()
                .orElseThrow();
        show(editor, goal);
        int actions = strategy.getActions().size();
        confirmNextDialog();
        choose("innovation-subsidy");

        assertEquals(actions + 1, strategy.getActions().size());
        Action instrument = strategy.getActions().getLast();
        assertEquals(Actions.going(goal, Direction.UP), instrument.getRelations());
        assertTrue(Actions.isInstrument(instrument));
    }

    @Test
    void plansForAWholeGoal() throws Exception {
        StrategyEditor editor = open();
        Goal goal = lackingAction(editor.document().strategy()).getGoal();
        show(editor, goal);
        choose("ask-for-cooperation-in-offers");
        assertEquals(goal, editor.document().strategy().getActions().getLast().getGoal());
    }

    @Test
    void revealsAnActionWithItsRelation() throws Exception {
        StrategyEditor editor = open();
        Action action = editor.document().strategy().getActions().getLast();
        show(editor, action);
        assertEquals(List.of(action), editor.selection().elements());
    }

    private void confirmNextDialog() {
        Shell workbench = studio.window().getShell();
        Display display = workbench.getDisplay();
        display.asyncExec(() -> {
            Shell dialog = Arrays.stream(display.getShells())
                    .filter(shell -> shell.getParent() == workbench && shell.isVisible()).findFirst().orElseThrow();
            Button confirm = dialog.getDefaultButton();
            confirm.notifyListeners(SWT.Selection, new Event());
        });
    }
}
