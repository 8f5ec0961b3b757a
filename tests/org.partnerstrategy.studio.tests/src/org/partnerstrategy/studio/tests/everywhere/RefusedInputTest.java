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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;

/** What is no value stays where it was typed; when that goes away it is said what was not taken over, and why. */
class RefusedInputTest {

    private static final String POSITION = "org.partnerstrategy.position";
    private static final String INVENTORY = "org.partnerstrategy.inventory";
    private static final String TABS = "org.partnerstrategy.views.properties.";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private PartnerStrategy before;

    @ParameterizedTest
    @CsvSource({ "PartnerStrategy, matrix, Influence Threshold, 150",
            "PartnerStrategy, matrix, Influence Threshold, abc",
            "Action, general, Due, 31-02-2026", "Relation, attributes, euro of relation, a lot",
            "Relation, attributes, date of relation, tomorrow" })
    void isToldWhenSomethingElseIsSelectedInTheProperties(String kind, String tab, String field, String typed)
            throws Exception {
        open();
        EObject element = Places.oneOfEachKind(editor.document().strategy()).stream()
                .filter(one -> one.eClass().getName().equals(kind)).findFirst().orElseThrow();
        PropertySheet sheet = (PropertySheet) studio.page().showView(Places.PROPERTIES);
        studio.page().activate(editor);
        editor.selection().select(List.of(element));
        studio.settle();
        TabbedPropertySheetPage page = (TabbedPropertySheetPage) sheet.getCurrentPage();
        page.setSelectedTab(TABS + tab);
        studio.settle();
        Text text = (Text) controls().filter(control -> control instanceof Text && control.isVisible()
                && AccessibleNameOf.widget(control).equals(field)).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field + " among " + controls()
                        .filter(Control::isVisible).map(AccessibleNameOf::widget).toList()));
        text.setFocus();
        text.setText(typed);
        assertTrue(editor.isDirty(), "not dirty at the first key");
        assertEquals("", editor.notice());

        editor.selection().select(List.of(Places.relation(editor)));
        editor.selection().select(List.of());
        studio.settle();

        isTold(field, typed);
        assertEquals(Optional.empty(), editor.document().undoable());
        assertTrue(EcoreUtil.equals(before, editor.document().strategy()));
    }

    @Test
    void staysInAFieldForAScore() throws Exception {
        Spinner influence = score();
        Keys.press('a', 0, SWT.CTRL);
        Keys.type(influence, "150");
        assertTrue(Keys.await(() -> influence.getText().equals("150")), influence.getText());
        Keys.press('s', 0, SWT.CTRL);
        studio.settle();
        assertTrue(editor.isDirty(), "given up at a save");
        assertEquals("150", influence.getText());
        influence.getParent().forceFocus();
        studio.settle();
        assertEquals("150", influence.getText());

        editor.selection().select(List.of());
        studio.settle();
        isTold("Influence", "150");
    }

    @Test
    void isNotEvenTypedIntoAFieldForAScoreWhereItIsALetter() throws Exception {
        Spinner influence = score();
        String shown = influence.getText();
        Keys.type(influence, "q");
        studio.settle();
        assertEquals(shown, influence.getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void doesNotLetAStepOfAScoreGoTooFar() throws Exception {
        Spinner influence = score();
        Keys.press('a', 0, SWT.CTRL);
        Keys.type(influence, "95");
        Keys.await(() -> influence.getText().equals("95"));
        Keys.press('\0', SWT.PAGE_UP, 0);
        assertTrue(Keys.await(() -> influence.getText().equals("100")), influence.getText());
        Keys.press('\0', SWT.ARROW_UP, 0);
        studio.settle();
        assertEquals("100", influence.getText());
    }

    private Spinner score() throws Exception {
        open();
        editor.show(POSITION);
        editor.selection().select(List.of(Places.relation(editor)));
        studio.settle();
        Spinner influence = (Spinner) controls().filter(Spinner.class::isInstance).filter(Control::isVisible)
                .findFirst().orElseThrow();
        Keys.focus(influence);
        return influence;
    }

    @Test
    void staysInACellOfAList() throws Exception {
        open();
        editor.show(POSITION);
        editor.selection().select(List.of(Places.relation(editor)));
        studio.settle();
        Table opinions = table("Assessments");
        Text cell = edit(opinions, 1);
        Keys.press('a', 0, SWT.CTRL);
        Keys.type(cell, "150");
        assertTrue(Keys.await(() -> cell.getText().equals("150")), cell.getText());
        Keys.press(SWT.CR, SWT.CR, 0);
        assertTrue(cell.isVisible(), "closed by Enter");
        opinions.getParent().forceFocus();
        studio.settle();
        assertTrue(cell.isVisible(), "closed when the keyboard went elsewhere");
        assertTrue(editor.isDirty());

        editor.selection().select(List.of());
        studio.settle();
        isTold("Influence", "150");
    }

    @Test
    void staysInACellOfTheInventory() throws Exception {
        open();
        editor.show(INVENTORY);
        studio.settle();
        Table table = (Table) controls().filter(Table.class::isInstance).filter(Control::isVisible).findFirst()
                .orElseThrow();
        int amount = Stream.of(table.getColumns()).map(column -> column.getText().startsWith("Amount")).toList()
                .indexOf(true);
        Text cell = edit(table, amount);
        cell.setText("a lot");
        Keys.press(SWT.CR, SWT.CR, 0);
        assertTrue(cell.isVisible(), "closed by Enter");

        editor.document().edit(ElementName.of(editor.document().strategy()),
                () -> editor.document().strategy().getRelations().clear());
        studio.settle();
        assertTrue(editor.notice().contains("\"a lot\""), editor.notice());
    }

    private Text edit(Table table, int column) {
        Rectangle cell = table.getItem(0).getBounds(column);
        Keys.doubleClick(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
        assertTrue(Keys.await(() -> Stream.of(table.getChildren()).anyMatch(child -> child instanceof Text
                && child.isVisible())), "no cell is edited");
        return (Text) Stream.of(table.getChildren()).filter(child -> child instanceof Text && child.isVisible())
                .findFirst().orElseThrow();
    }

    private Table table(String name) {
        return (Table) controls().filter(control -> control instanceof Table && control.isVisible()
                && AccessibleNameOf.widget(control).equals(name)).findFirst().orElseThrow();
    }

    private void open() throws Exception {
        editor = new Places(studio, folder).editor();
        before = EcoreUtil.copy(editor.document().strategy());
    }

    private Stream<Control> controls() {
        return EditableControls.within(studio.window().getShell());
    }

    private void isTold(String field, String typed) {
        assertTrue(editor.notice().startsWith(field + ": \"" + typed + "\" was not accepted."), editor.notice());
        assertFalse(editor.document().isTyping());
        press("Copy Text");
        Clipboard clipboard = new Clipboard(studio.window().getShell().getDisplay());
        assertEquals(typed, clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        assertEquals("", editor.notice());
    }

    private void press(String button) {
        Button found = (Button) controls().filter(control -> control instanceof Button shown
                && shown.getText().replace("&", "").equals(button)).findFirst().orElseThrow();
        found.notifyListeners(SWT.Selection, new Event());
        studio.settle();
    }
}
