/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.progress.NextTask;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.studio.tests.LargeStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** The first page says what is done, and takes the user to what is open. */
class OverviewPageTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor open(PartnerStrategy strategy) throws Exception {
        StrategyEditor editor = studio.open(strategy, folder.resolve("strategy.partnerstrategy"));
        editor.show("org.partnerstrategy.overview");
        studio.settle();
        return editor;
    }

    private Composite card(Step step) {
        return Widgets.find(studio.window().getShell(), Composite.class,
                composite -> step.name().equals(composite.getData("step")));
    }

    private static List<StepProgress> progress(StrategyEditor editor) {
        PartnerStrategy strategy = editor.document().strategy();
        return Progress.of(strategy, MethodWithPlugIns.installed().validation().validate(strategy));
    }

    private static boolean says(Composite card, String text) {
        return Widgets.all(card, Label.class).stream().anyMatch(label -> label.getText().contains(text));
    }

    @Test
    void countsWhatIsDoneAndFollowsAChange() throws Exception {
        StrategyEditor editor = open(HandbookExample.create(Locale.ENGLISH));
        StepProgress before = progress(editor).get(Step.ACTIONS.ordinal());
        String figure = before.figures().get(1).in(Locale.getDefault());
        assertTrue(says(card(Step.ACTIONS), figure), figure);

        editor.document().edit(before.figures().getFirst(),
                () -> EcoreUtil.deleteAll(List.copyOf(editor.document().strategy().getActions()), true));
        studio.settle();
        assertFalse(says(card(Step.ACTIONS), figure));
        editor.document().domain().getCommandStack().undo();
        studio.settle();
        assertTrue(says(card(Step.ACTIONS), figure));
    }

    @Test
    void followsAChangeThatAnOngoingCheckOfALargeStrategyDoesNotKnow() throws Exception {
        StrategyEditor editor = open(LargeStrategy.of(2_500, 3));
        editor.document().edit(Message.verbatim("clear"),
                () -> editor.document().strategy().getRelations().getFirst().getAssessments().clear());
        List<StepProgress> after = progress(editor);
        String figure = after.get(Step.POSITION.ordinal()).figures().getFirst().in(Locale.getDefault());
        String next = NextTask.of(after).orElseThrow().text().localized();

        studio.until(() -> says(card(Step.POSITION), figure));
        studio.until(() -> Widgets.all(studio.window().getShell(), Button.class).stream()
                .map(Button::getToolTipText).anyMatch(tip -> tip != null && tip.startsWith(next)));
    }

    @Test
    void leadsToTheElementOfAnOpenPoint() throws Exception {
        for (Step step : List.of(Step.ACTIONS, Step.MAINTENANCE)) {
            StrategyEditor editor = open(HandbookExample.create(Locale.ENGLISH));
            OpenPoint first = progress(editor).get(step.ordinal()).open().getFirst();
            Tree points = Widgets.find(studio.window().getShell(), Tree.class, tree -> tree.getData("points") != null);
            Event enter = new Event();
            enter.item = Arrays.stream(points.getItems()).flatMap(goal -> Arrays.stream(goal.getItems()))
                    .filter(item -> first.equals(item.getData())).findFirst().orElseThrow();
            points.notifyListeners(SWT.DefaultSelection, enter);
            studio.settle();
            assertEquals(List.of(first.element()), editor.selection().elements());
            studio.page().closeAllEditors(false);
        }
    }

    @Test
    void leadsToWhatIsNextFromEveryPage() throws Exception {
        StrategyEditor editor = open(HandbookExample.create(Locale.ENGLISH));
        NextTask next = NextTask.of(progress(editor)).orElseThrow();
        Widgets.press(studio.window().getShell(), Locale.getDefault().getLanguage().equals("nl")
                ? "Wat nu?" : "What Next?");
        studio.settle();
        assertEquals(next.element().stream().toList(), editor.selection().elements());
        NextTask after = NextTask.after(progress(editor), Optional.of(next.step()), next.element()).orElseThrow();
        editor.showNext();
        studio.settle();
        assertEquals(after.element().stream().toList(), editor.selection().elements());
    }

    @Test
    void tellsHowToBeginAnEmptyStrategy() throws Exception {
        StrategyEditor editor = open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());
        Widgets.follow(Widgets.all(studio.window().getShell(), Hyperlink.class).getFirst());
        studio.settle();
        type(Widgets.find(studio.window().getShell(), Tree.class, one -> one.getColumnCount() == 4), "Young people");
        assertEquals("Young people", editor.document().strategy().getGoals().getFirst().getName());
    }

    /** Types a text into the cell of a tree that is open. */
    private void type(Tree tree, String typed) {
        Text cell = Widgets.find(tree, Text.class, text -> true);
        cell.setText(typed);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        studio.settle();
    }

    @Test
    void beginsAGoalInTheEmptyRow() throws Exception {
        StrategyEditor editor = open(HandbookExample.create(Locale.ENGLISH));
        int goals = editor.document().strategy().getGoals().size();
        Tree tree = Widgets.find(studio.window().getShell(), Tree.class, one -> one.getColumnCount() == 4
                && one.getItemCount() == goals + 1);
        Event enter = new Event();
        enter.item = tree.getItem(goals);
        tree.notifyListeners(SWT.DefaultSelection, enter);
        studio.settle();
        type(tree, "Young people");
        assertEquals(goals + 1, editor.document().strategy().getGoals().size());
        editor.document().domain().getCommandStack().undo();
        assertEquals(goals, editor.document().strategy().getGoals().size());
    }

    @Test
    void changesTheNameOnEnterAndShowsAnUndo() throws Exception {
        StrategyEditor editor = open(HandbookExample.create(Locale.ENGLISH));
        String before = editor.document().strategy().getName();
        Text name = Widgets.find(studio.window().getShell(), Text.class, text -> text.getText().equals(before));
        name.setText("Partners in sport");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("Partners in sport", editor.document().strategy().getName());
        editor.document().domain().getCommandStack().undo();
        assertEquals(before, name.getText());
    }

    @Test
    void startsANewRoundToday() throws Exception {
        StrategyEditor editor = open(HandbookExample.create(Locale.ENGLISH));
        PartnerStrategy strategy = editor.document().strategy();
        int reviews = strategy.getReviews().size();
        Widgets.press(studio.window().getShell(), Locale.getDefault().getLanguage().equals("nl")
                ? "Nieuwe peiling beginnen" : "Start New Review");
        assertEquals(reviews + 1, strategy.getReviews().size());
        assertEquals(LocalDate.now(), Reviews.newest(strategy).orElseThrow().getDate());
        editor.document().domain().getCommandStack().undo();
        assertEquals(reviews, strategy.getReviews().size());
    }
}
