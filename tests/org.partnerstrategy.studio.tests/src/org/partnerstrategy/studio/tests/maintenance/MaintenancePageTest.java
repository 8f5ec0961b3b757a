/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** Roles are decided as suggested, and persons are named. */
class MaintenancePageTest {

    private static final String PAGE = "org.partnerstrategy.maintenance";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor open() throws Exception {
        PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);
        strategy.getRelations().stream().limit(5).forEach(relation -> relation.setMaintenance(null));
        StrategyEditor editor = studio.open(strategy, folder.resolve("example.partnerstrategy"));
        editor.show(PAGE);
        studio.settle();
        return editor;
    }

    private static List<Relation> undecided(StrategyEditor editor) {
        return editor.document().strategy().getRelations().stream()
                .filter(relation -> DecidedRole.of(relation).isEmpty()).toList();
    }

    @Test
    void adoptsAllSuggestionsWithoutADecisionInOneStep() throws Exception {
        StrategyEditor editor = open();
        List<Relation> undecided = undecided(editor);
        assertTrue(undecided.size() >= 5);
        Button all = Widgets.find(studio.window().getShell(), Button.class,
                button -> button.getText().endsWith("(" + undecided.size() + ")"));
        all.notifyListeners(SWT.Selection, new Event());

        assertEquals(List.of(), undecided(editor));
        undecided.forEach(relation -> assertEquals(MaintenanceRules.standard().advise(relation).role(),
                relation.getMaintenance().getRole()));
        editor.document().domain().getCommandStack().undo();
        assertEquals(undecided, undecided(editor));
    }

    @Test
    void showsTheSameRelationPerPartner() throws Exception {
        StrategyEditor editor = open();
        Relation relation = editor.document().strategy().getRelations().getLast();
        editor.show(PAGE, relation);
        studio.settle();
        assertEquals(1, Widgets.find(studio.window().getShell(), Table.class, table -> true).getSelectionCount());
        List<Button> switches = Widgets.all(studio.window().getShell(), Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.TOGGLE) != 0 && !button.getSelection()).toList();
        switches.getLast().notifyListeners(SWT.Selection, new Event());
        studio.settle();
        Tree partners = Widgets.find(studio.window().getShell(), Tree.class, tree -> true);
        assertEquals(ElementName.of(relation.getGoal()).in(Locale.getDefault()),
                partners.getSelection()[0].getText(0));
        assertEquals(ElementName.of(relation.getPartner()).in(Locale.getDefault()),
                partners.getSelection()[0].getParentItem().getText(0));
    }

    @Test
    void addsAPersonWhoIsNamedForTheFirstTime() throws Exception {
        StrategyEditor editor = open();
        PartnerStrategy strategy = editor.document().strategy();
        Relation relation = strategy.getRelations().getFirst();
        int persons = strategy.getPersons().size();
        FieldInput<Relation> cell = Inputs.person(editor.document()::strategy,
                (row, person) -> DecidedRole.decision(row).setPerson(person));
        ParsedInput.Accepted change = assertInstanceOf(ParsedInput.Accepted.class, cell.read(relation, "Nora Nieuw"));
        assertTrue(change.note().isPresent());

        editor.document().edit(ElementName.of(relation), change.change());
        assertEquals("Nora Nieuw", relation.getMaintenance().getPerson().getName());
        assertEquals(persons + 1, strategy.getPersons().size());
        editor.document().domain().getCommandStack().undo();
        assertEquals(persons, strategy.getPersons().size());
    }
}
