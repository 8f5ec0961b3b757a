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

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Step 1 by keyboard, clipboard and mouse. */
class InventoryTest {

    private static final String PAGE = "org.partnerstrategy.inventory";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private Table table;
    private Keyboard keys;

    @Test
    void fillsAnEmptyStrategyByKeyboard() throws Exception {
        open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());
        typeRow("Buurtwerk Oost", "Jeugd", "subsidie", "12.500");
        typeRow("Buurtwerk Oost", "Ouderen", "opdracht; bestuurlijke afspraak", "€ 900,50");
        typeRow("Sportclub", "jeugd", "", "");
        assertEquals(List.of("Buurtwerk Oost/Jeugd", "Buurtwerk Oost/Ouderen", "Sportclub/Jeugd"), names());
        assertEquals(2, strategy().getPartners().size());
        assertEquals(2, strategy().getGoals().size());
        assertEquals(List.of(FormKind.COMMISSION, FormKind.ADMINISTRATIVE_AGREEMENT),
                relation(1).getForms().stream().map(form -> form.getKind()).toList());
        assertEquals(0, new BigDecimal("900.50").compareTo(ReferenceYear.of(relation(1)).amount(relation(1))
                .orElseThrow()));
    }

    @Test
    void keepsAWrongAmountInTheOpenCell() throws Exception {
        open(pairs("A", "Jeugd"));
        focus(0, 3);
        keys.type("veel");
        keys.enter();
        assertEquals("veel", keys.cell().getText());
        assertTrue(relation(0).getAmounts().isEmpty());
        keys.cell().setText("1.250");
        keys.enter();
        assertFalse(keys.hasCell());
        assertEquals(0, new BigDecimal(1250).compareTo(ReferenceYear.of(relation(0)).amount(relation(0))
                .orElseThrow()));
    }

    @Test
    void refusesASecondRelationOfTheSamePartnerAndGoal() throws Exception {
        open(pairs("A", "Jeugd", "A", "Ouderen"));
        focus(1, 1);
        keys.type("Jeugd");
        keys.enter();
        assertTrue(keys.hasCell());
        keys.escape();
        assertEquals(List.of("A/Jeugd", "A/Ouderen"), names());
    }

    @Test
    void pastesRowsFromExcelInOneStep() throws Exception {
        open(pairs("A", "Jeugd"));
        clipboard("Goal or result\tPartner\tAmount (€)\tDescription\r\n"
                + "Jeugd\tClub\t1.000\t\"one\r\ntwo\"\r\nWonen\tClub\tveel\t\r\nJeugd\tA\t5\t\r\n");
        keys.press('v', 'v', SWT.MOD1);
        assertEquals(List.of("A/Jeugd", "Club/Jeugd", "Club/Wonen"), names());
        assertEquals("one\r\ntwo", relation(1).getDescription());
        String notice = notice();
        assertTrue(notice.contains("veel") && notice.contains("already"), notice);
        history().undo();
        assertEquals(List.of("A/Jeugd"), names());
        assertEquals(1, strategy().getPartners().size());
        assertFalse(history().canUndo());
    }

    @Test
    void pastesTheTableThatWasExportedAndNamesWhatIsNotUsed() throws Exception {
        open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());
        clipboard("Goal\tPartner\tForm of relation\tAmount\tYear\tPeriodicity\tScheme\tDescription\tZone\n"
                + "Jeugd\tStichting De Brug\tsubsidy\t1250.50\t2025\tone-off\tRegeling A\tinloop\tRoutine\n");
        keys.press('v', 'v', SWT.MOD1);
        assertEquals(List.of("Stichting De Brug/Jeugd"), names());
        assertEquals("2025 1250.50", relation(0).getAmounts().get(0).getYear() + " "
                + relation(0).getAmounts().get(0).getEuro());
        assertEquals(FormKind.SUBSIDY, relation(0).getForms().get(0).getKind());
        assertEquals("Regeling A", relation(0).getScheme());
        assertTrue(says("Column not used: Zone"));
    }

    @Test
    void pastesAColumnOfAmountsForEachYear() throws Exception {
        open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());
        clipboard("Partner\tGoal\tAmount 2023\tBedrag 2024\t2025\tAmount\n"
                + "Club\tJeugd\t1.250,50\t900\t\t\nBond\tJeugd\t\t\t80\tveel\n");
        keys.press('v', 'v', SWT.MOD1);
        assertEquals(List.of("Club/Jeugd", "Bond/Jeugd"), names());
        assertEquals(List.of("2023 1250.50", "2024 900"), relation(0).getAmounts().stream()
                .map(amount -> amount.getYear() + " " + amount.getEuro()).toList());
        assertEquals("2025 80", relation(1).getAmounts().get(0).getYear() + " " + relation(1).getAmounts().get(0)
                .getEuro());
        assertTrue(says("veel"));
    }

    @Test
    void pastesATableWhileACellIsEdited() throws Exception {
        open(pairs("A", "Jeugd"));
        keys.press(SWT.INSERT, '\0', SWT.NONE);
        keys.type("half");
        clipboard("Ontvanger\tThema\r\nClub\tWonen\r\n");
        keys.cell().paste();
        studio.settle();
        assertFalse(keys.hasCell());
        assertEquals(List.of("A", "half", "Club"),
                strategy().getPartners().stream().map(partner -> partner.getName()).toList());
        assertEquals("Wonen", relation(2).getGoal().getName());
    }

    @Test
    void pastesOneCellIntoTheCellThatIsEdited() throws Exception {
        open(pairs("A", "Jeugd"));
        focus(0, 6);
        keys.type("Regeling ");
        keys.cell().setSelection(9);
        clipboard("B 2025");
        keys.cell().paste();
        keys.enter();
        assertEquals("Regeling B 2025", relation(0).getScheme());
    }

    @Test
    void saysWhichColumnsDoNotFit() throws Exception {
        open(pairs("A", "Jeugd"));
        focus(0, 10);
        clipboard("yes\tb\tc\n");
        keys.press('v', 'v', SWT.MOD1);
        assertTrue(says("2 columns on the right did not fit"));
    }

    @Test
    void completesTheOnlyNameThatBeginsSo() throws Exception {
        open(pairs("A", "Jeugd", "Bureau", "Wonen"));
        keys.press(SWT.INSERT, '\0', SWT.NONE);
        letters("Clu");
        keys.tab();
        letters("jeu");
        assertEquals("Jeugd", keys.cell().getText());
        keys.tab();
        assertEquals(List.of("A/Jeugd", "Bureau/Wonen", "Clu/Jeugd"), names());
        assertEquals(2, strategy().getGoals().size());
    }

    @Test
    void leavesANameThatIsShorterWhereTheUserDeletesTheRest() throws Exception {
        open(pairs("A", "Jeugd"));
        keys.press(SWT.INSERT, '\0', SWT.NONE);
        letters("B");
        keys.tab();
        letters("Jeug");
        keys.cell().insert("");
        keys.tab();
        assertEquals(List.of("A/Jeugd", "B/Jeug"), names());
    }

    /** Letter by letter, as keys do. */
    private void letters(String text) {
        keys.press(0, text.charAt(0), SWT.NONE);
        text.substring(1).chars().forEach(letter -> {
            keys.cell().insert(String.valueOf((char) letter));
            studio.settle();
        });
    }

    private boolean says(String words) {
        return find(editor(), Label.class).stream().map(Label::getText).anyMatch(text -> text.contains(words));
    }

    @Test
    void pastesCellsFromTheFocusCellOn() throws Exception {
        open(pairs("A", "Jeugd", "B", "Jeugd"));
        focus(1, 3);
        clipboard("10\t2025\n");
        keys.press('v', 'v', SWT.MOD1);
        assertEquals("2025", relation(1).getAmounts().get(0).getYear().toString());
        assertEquals(2, strategy().getRelations().size());
    }

    @Test
    void fillsDown() throws Exception {
        open(pairs("A", "Jeugd", "B", "Wonen", "C", "Wonen"));
        focus(0, 1);
        keys.press(SWT.ARROW_DOWN, '\0', SWT.SHIFT);
        keys.press(SWT.ARROW_DOWN, '\0', SWT.SHIFT);
        keys.press('d', 'd', SWT.MOD1);
        assertEquals(List.of("A/Jeugd", "B/Jeugd", "C/Jeugd"), names());
        history().undo();
        assertEquals(List.of("A/Jeugd", "B/Wonen", "C/Wonen"), names());
    }

    @Test
    void deletesSelectedRowsUntilUndone() throws Exception {
        open(HandbookExample.create(Locale.ENGLISH));
        List<String> before = names();
        focus(1, 0);
        keys.press(SWT.ARROW_DOWN, '\0', SWT.SHIFT);
        keys.press(SWT.DEL, SWT.DEL, SWT.NONE);
        assertEquals(before.size() - 2, names().size());
        history().undo();
        assertEquals(before, names());
        assertEquals(before.size() + 1, table.getItemCount());
    }

    @Test
    void sortsBySeveralColumnsAndFilters() throws Exception {
        open(pairs("B", "Wonen", "C", "Jeugd", "A", "Wonen"));
        click(1, SWT.NONE);
        click(0, SWT.SHIFT);
        assertEquals(List.of("C/Jeugd", "A/Wonen", "B/Wonen"), shown());
        Text filter = find(editor(), Text.class).stream().filter(text -> text.isVisible() && !text.getMessage()
                .isEmpty()).findFirst()
                .orElseThrow();
        filter.setText("won b");
        assertEquals(List.of("B/Wonen"), shown());
        filter.setText("");
    }

    @Test
    void groupsByGoalBelowHeadings() throws Exception {
        open(pairs("B", "Wonen", "C", "Jeugd", "A", "Wonen"));
        group("By goal");
        assertEquals(List.of("Jeugd/1 row", "C/Jeugd", "Wonen/2 rows", "B/Wonen", "A/Wonen"), shown());
        focus(0, 6);
        assertEquals(List.of(relation(1)), editor.selection().elements());
        clipboard("for C\nfor B\n");
        keys.press('v', 'v', SWT.MOD1);
        assertEquals(List.of("for B", "for C"), List.of(relation(0).getScheme(), relation(1).getScheme()));
        assertEquals(3, strategy().getRelations().size());
        group("Not grouped");
        assertEquals(List.of("B/Wonen", "C/Jeugd", "A/Wonen"), shown());
    }

    private void group(String choice) {
        Combo combo = find(editor(), Combo.class).stream().filter(one -> one.isVisible() && one.indexOf(choice) >= 0)
                .findFirst().orElseThrow();
        combo.select(combo.indexOf(choice));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void scrollsToTheFocusCell() throws Exception {
        open(pairs("A", "Jeugd", "B", "Wonen"));
        Arrays.stream(table.getColumns()).limit(table.getColumnCount() - 1).forEach(column -> column.setWidth(300));
        // GTK gives the table its new widths some time later, and does not scroll to what moves away then.
        studio.until(() -> table.getHorizontalBar().getMaximum() > 300 * (table.getColumnCount() - 2));
        focus(1, 0);
        keys.press(SWT.END, '\0', SWT.NONE);
        studio.until(() -> isSeen(table.getColumnCount() - 2));
        keys.press(SWT.HOME, '\0', SWT.NONE);
        studio.until(() -> isSeen(0));
    }

    private boolean isSeen(int column) {
        Rectangle cell = table.getItem(1).getBounds(column);
        Rectangle seen = table.getClientArea();
        return cell.x + 1 >= seen.x && cell.x + cell.width <= seen.x + seen.width + 1;
    }

    @Test
    void sharesTheSelection() throws Exception {
        open(pairs("A", "Jeugd", "B", "Wonen"));
        focus(1, 0);
        assertEquals(List.of(relation(1)), editor.selection().elements());
        editor.selection().select(List.of(relation(0)));
        assertEquals(0, table.getSelectionIndex());
    }

    private void open(PartnerStrategy strategy) throws Exception {
        editor = studio.open(strategy, folder.resolve("inventory.partnerstrategy"));
        editor.show(PAGE);
        studio.settle();
        table = find(editor(), Table.class).stream().filter(Table::isVisible).findFirst().orElseThrow();
        keys = new Keyboard(table);
    }

    /** The fields of a row, with Tab between them. */
    private void typeRow(String... texts) {
        keys.press(SWT.INSERT, '\0', SWT.NONE);
        for (String text : texts) {
            if (!text.isEmpty()) {
                keys.type(text);
            }
            keys.tab();
        }
        keys.enter();
    }

    private void focus(int line, int column) {
        keys.press(SWT.HOME, '\0', SWT.MOD1);
        IntStream.range(0, line).forEach(i -> keys.press(SWT.ARROW_DOWN, '\0', SWT.NONE));
        IntStream.range(0, column).forEach(i -> keys.press(SWT.ARROW_RIGHT, '\0', SWT.NONE));
    }

    private void click(int column, int mask) {
        Event event = new Event();
        event.stateMask = mask;
        table.getColumn(column).notifyListeners(SWT.Selection, event);
    }

    private void clipboard(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private String notice() {
        return find(editor(), Label.class).stream().map(Label::getText)
                .filter(text -> text.contains("Row ")).findFirst().orElse("");
    }

    /** Relations of partners with goals, each pair of names one. */
    private static PartnerStrategy pairs(String... names) {
        PartnerStrategyFactory factory = PartnerStrategyFactory.eINSTANCE;
        PartnerStrategy strategy = factory.createPartnerStrategy();
        for (int i = 0; i < names.length; i += 2) {
            String partner = names[i];
            String goal = names[i + 1];
            Relation relation = factory.createRelation();
            strategy.getRelations().add(relation);
            relation.setPartner(strategy.getPartners().stream().filter(one -> one.getName().equals(partner))
                    .findFirst().orElseGet(() -> {
                        var made = factory.createPartner();
                        made.setName(partner);
                        strategy.getPartners().add(made);
                        return made;
                    }));
            relation.setGoal(strategy.getGoals().stream().filter(one -> one.getName().equals(goal)).findFirst()
                    .orElseGet(() -> {
                        var made = factory.createGoal();
                        made.setName(goal);
                        strategy.getGoals().add(made);
                        return made;
                    }));
        }
        return strategy;
    }

    private Relation relation(int index) {
        return strategy().getRelations().get(index);
    }

    private PartnerStrategy strategy() {
        return editor.document().strategy();
    }

    private CommandStack history() {
        return editor.document().domain().getCommandStack();
    }

    private List<String> names() {
        return strategy().getRelations().stream()
                .map(relation -> relation.getPartner().getName() + "/" + relation.getGoal().getName()).toList();
    }

    private List<String> shown() {
        return Arrays.stream(table.getItems()).limit(table.getItemCount() - 1)
                .map((TableItem item) -> item.getText(0) + "/" + item.getText(1)).toList();
    }

    private Composite editor() {
        return editor.getSite().getShell();
    }

    private static <C extends Control> List<C> find(Composite parent, Class<C> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
                type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                child instanceof Composite inner ? find(inner, type).stream() : Stream.empty())).toList();
    }
}
