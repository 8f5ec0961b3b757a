/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;
import org.partnerstrategy.studio.tests.inventory.Keyboard;
import org.partnerstrategy.views.assessors.AssessorsView;

/** Relations by assessors, beside the editor. */
class AssessorsViewTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private Table table() {
        return Widgets.find(studio.window().getShell(), Table.class, table -> titles(table).contains("Dependency"));
    }

    private static List<String> titles(Table table) {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
    }

    private PartnerStrategy open() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy"));
        studio.page().showView(AssessorsView.ID);
        return editor.document().strategy();
    }

    private void choose(PartnerStrategy strategy, String name) {
        String first = strategy.getPersons().stream().map(NamedElement::getName).sorted().findFirst().orElseThrow();
        Combo assessor = Widgets.find(studio.window().getShell(), Combo.class, combo -> combo.getItemCount() > 0
                && combo.getItem(0).equals(first));
        assessor.setText(name);
        assessor.notifyListeners(SWT.DefaultSelection, new Event());
        studio.settle();
    }

    @Test
    void typesInTheColumnsOfOnePersonAndLeavesOthersAsTheyAre() throws Exception {
        PartnerStrategy strategy = open();
        Relation first = strategy.getRelations().getFirst();
        List<Assessment> before = List.copyOf(first.getAssessments());
        choose(strategy, "Somebody new");
        Keyboard keys = new Keyboard(table());
        click(table(), titles(table()).indexOf("Influence"));
        keys.type("40");
        keys.tab();
        keys.type("60");
        keys.enter();

        List<Assessment> made = first.getAssessments().stream().filter(known -> !before.contains(known)).toList();
        assertEquals(List.of("Somebody new 40 60"), made.stream().map(known -> known.getAssessor().getName() + " "
                + known.getInfluence() + " " + known.getDependency()).toList());
        assertEquals(before, first.getAssessments().subList(0, before.size()));

        choose(strategy, "");
        click(table(), titles(table()).indexOf("Influence"));
        new Keyboard(table()).enter();
        assertFalse(new Keyboard(table()).hasCell());
    }

    @Test
    void tabGoesFromScoreToScoreBesideWhatOthersSaid() throws Exception {
        PartnerStrategy strategy = open();
        choose(strategy, "Somebody new");
        showOthers();
        Keyboard keys = new Keyboard(table());
        click(table(), titles(table()).indexOf("Influence"));
        for (String score : List.of("40", "60", "70")) {
            keys.type(score);
            keys.tab();
        }
        keys.type("80");
        keys.enter();

        assertEquals(List.of("40 60", "70 80"), strategy.getRelations().stream()
                .flatMap(relation -> relation.getAssessments().stream())
                .filter(known -> known.getAssessor() != null
                        && "Somebody new".equals(known.getAssessor().getName()))
                .map(known -> known.getInfluence() + " " + known.getDependency()).toList());
    }

    private void showOthers() throws Exception {
        Button others = Widgets.find(studio.window().getShell(), Button.class,
                button -> button.getText().equals("Show what others said"));
        others.setSelection(true);
        others.notifyListeners(SWT.Selection, new Event());
        studio.until(() -> titles(table()).contains("Together"));
    }

    private void click(Table table, int column) {
        Rectangle cell = table.getItem(0).getBounds(column);
        Event event = new Event();
        event.button = 1;
        event.x = cell.x + cell.width / 2;
        event.y = cell.y + cell.height / 2;
        table.notifyListeners(SWT.MouseDown, event);
        studio.settle();
    }

    @Test
    void whoIsChosenStaysChosenWhileAnotherStrategyIsLookedAt() throws Exception {
        PartnerStrategy strategy = open();
        choose(strategy, "Somebody new");
        studio.open(ExampleStrategy.FIGURE_2.create(Locale.ENGLISH), folder.resolve("other.partnerstrategy"));
        studio.until(() -> table().getItemCount() != strategy.getRelations().size());
        studio.open(folder.resolve("example.partnerstrategy"));
        studio.until(() -> table().getItemCount() == strategy.getRelations().size());
        assertEquals("Somebody new", Widgets.find(studio.window().getShell(), Combo.class,
                combo -> combo.isVisible() && (combo.getStyle() & SWT.READ_ONLY) == 0).getText());
    }

    @Test
    void showsOthersOnRequestOnly() throws Exception {
        PartnerStrategy strategy = open();
        choose(strategy, "Somebody new");
        assertEquals(strategy.getRelations().size(), table().getItemCount());
        assertFalse(titles(table()).contains("Together"));

        showOthers();
        assertFalse(strategy.getPersons().stream().anyMatch(person -> "Somebody new".equals(person.getName())));
    }

    /** GTK gives the last column what is left, unless the columns with names take it. */
    @Test
    void namesTakeTheWidthThatScoresLeave() throws Exception {
        open();
        studio.until(() -> width("Partner") > 2 * width("Dependency") && width("Goal") > 2 * width("Dependency"));
        assertTrue(width("Dependency") < 2 * width("Influence"));
    }

    private int width(String title) {
        return table().getColumn(titles(table()).indexOf(title)).getWidth();
    }
}
