/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;
import org.partnerstrategy.ui.attribute.AttributeChanges;

/** Columns of the user's own in the inventory. */
class AttributeColumnsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private Table table;
    private Keyboard keys;

    @Test
    void aColumnIsAddedFilledAndSorted() throws Exception {
        open(HandbookExample.create(Locale.ENGLISH));
        int before = table.getColumnCount();
        inDialog(dialog -> {
            Widgets.all(dialog, Text.class).getFirst().setText("Wards");
            choose(dialog, "Whole number");
            Widgets.press(dialog, "OK");
        });
        press("Add Column");
        assertEquals(before + 1, table.getColumnCount());
        int column = column("Wards");
        type(0, column, "1.200");
        type(1, column, "7");
        assertEquals(List.of("1200", "7"),
                attribute("Wards").getValues().stream().map(AttributeValue::getValue).toList());

        table.getColumn(column).notifyListeners(SWT.Selection, new Event());
        studio.settle();
        assertEquals(List.of("7", "1200", ""), Arrays.stream(table.getItems()).limit(3)
                .map((TableItem item) -> item.getText(column)).toList());
    }

    @Test
    void aWrongValueKeepsTheCellOpen() throws Exception {
        PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);
        define(strategy, "Since", AttributeSubject.RELATION, AttributeType.DATE);
        open(strategy);
        type(0, column("Since"), "soon");
        assertTrue(keys.hasCell());
        keys.cell().setText("11-3-2026");
        keys.enter();
        assertFalse(keys.hasCell());
        assertEquals("2026-03-11", attribute("Since").getValues().getFirst().getValue());
    }

    @Test
    void theValueOfAPartnerStandsInAllItsRows() throws Exception {
        PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);
        define(strategy, "Founded", AttributeSubject.PARTNER, AttributeType.WHOLE_NUMBER);
        open(strategy);
        Relation relation = strategy().getRelations().stream()
                .filter(one -> one.getPartner().getRelations().size() > 1).findFirst().orElseThrow();
        type(strategy().getRelations().indexOf(relation), column("Founded"), "1998");
        assertEquals(relation.getPartner().getRelations().size(), Arrays.stream(table.getItems())
                .filter((TableItem item) -> item.getText(column("Founded")).equals("1998")).count());
    }

    @Test
    void deletingAColumnTellsOfItsValuesAndIsUndoneWithThemInOneStep() throws Exception {
        PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);
        CustomAttribute defined = define(strategy, "Sector", AttributeSubject.RELATION, AttributeType.TEXT);
        strategy.getRelations().subList(0, 2)
                .forEach(relation -> AttributeValues.set(relation, defined, Optional.of("sport")));
        open(strategy);
        String[] said = new String[1];
        inDialog(dialog -> {
            said[0] = String.join("\n", Widgets.all(dialog, Label.class).stream().map(Label::getText).toList());
            Widgets.press(dialog, "&Delete");
        });
        new AttributeChanges(table.getShell(), editor.document()).delete(attribute("Sector"));
        studio.settle();
        assertTrue(said[0].contains("\"Sector\" with its 2 values"), said[0]);
        assertEquals(-1, column("Sector"));
        assertEquals(0, AttributeValues.all(strategy()).count());

        history().undo();
        studio.settle();
        assertEquals("sport", table.getItem(1).getText(column("Sector")));
        assertFalse(history().canUndo());
        history().redo();
        studio.settle();
        assertEquals(-1, column("Sector"));
    }

    @Test
    void anOtherNameAndOtherChoicesAreSeenAtOnce() throws Exception {
        PartnerStrategy strategy = HandbookExample.create(Locale.ENGLISH);
        CustomAttribute defined = new AttributeDefinition("Account", AttributeSubject.RELATION, AttributeType.CHOICE,
                List.of("Light", "Audit"), "").addTo(strategy);
        AttributeValues.set(strategy.getRelations().getFirst(), defined, Optional.of("Audit"));
        open(strategy);
        inDialog(dialog -> {
            List<Text> fields = Widgets.all(dialog, Text.class).stream().filter(Text::getEditable).toList();
            fields.get(0).setText("Accountability");
            fields.get(1).setText("Light\nWith audit");
            Widgets.press(dialog, "OK");
        });
        new AttributeChanges(table.getShell(), editor.document()).change(attribute("Account"));
        studio.settle();
        assertEquals("With audit", table.getItem(0).getText(column("Accountability")));
        history().undo();
        studio.settle();
        assertEquals("Audit", table.getItem(0).getText(column("Account")));
    }

    private void open(PartnerStrategy strategy) throws Exception {
        editor = studio.open(strategy, folder.resolve("attributes.partnerstrategy"));
        editor.show("org.partnerstrategy.inventory");
        studio.settle();
        table = Widgets.find(editor.getSite().getShell(), Table.class, found -> true);
        keys = new Keyboard(table);
    }

    /** Types into a cell, which is found by its place in the table. */
    private void type(int line, int column, String text) {
        keys.press(SWT.HOME, '\0', SWT.MOD1);
        for (int i = 0; i < line; i++) {
            keys.press(SWT.ARROW_DOWN, '\0', SWT.NONE);
        }
        long steps = Arrays.stream(table.getColumnOrder()).takeWhile(shown -> shown != column)
                .filter(shown -> table.getColumn(shown).getWidth() > 0).count();
        for (int i = 0; i < steps; i++) {
            keys.press(SWT.ARROW_RIGHT, '\0', SWT.NONE);
        }
        keys.type(text);
        keys.enter();
    }

    private int column(String title) {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList().indexOf(title);
    }

    private void press(String tool) {
        Widgets.all(editor.getSite().getShell(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter((ToolItem item) -> item.getText().startsWith(tool)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        studio.settle();
    }

    /** Uses the dialog that is opened next. */
    private static void inDialog(Consumer<Shell> use) {
        Display.getCurrent().asyncExec(() -> {
            Shell dialog = Arrays.stream(Display.getCurrent().getShells())
                    .filter(shell -> shell.getData() instanceof Dialog && shell.isVisible()).findFirst().orElseThrow();
            try {
                use.accept(dialog);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
    }

    private static void choose(Shell dialog, String choice) {
        Combo combo = Widgets.find(dialog, Combo.class, one -> List.of(one.getItems()).contains(choice));
        combo.setText(choice);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static CustomAttribute define(PartnerStrategy strategy, String name, AttributeSubject subject,
            AttributeType type) {
        return new AttributeDefinition(name, subject, type, List.of(), "").addTo(strategy);
    }

    private CustomAttribute attribute(String name) {
        return AttributeDefinition.find(strategy(), name).orElseThrow();
    }

    private PartnerStrategy strategy() {
        return editor.document().strategy();
    }

    private CommandStack history() {
        return editor.document().domain().getCommandStack();
    }
}
