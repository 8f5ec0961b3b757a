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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.exchange.ui.register.ImportTarget;
import org.partnerstrategy.exchange.ui.register.RegisterImportWizard;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;
import org.partnerstrategy.studio.tests.exchange.TypedWorkbook;
import org.partnerstrategy.workbook.StrategyWorkbook;

/**
 * What is typed or chosen in a dialog arrives and stays there while the dialog is open, and nothing of it is anywhere
 * when the dialog is cancelled.
 */
class DialogFieldsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final List<String> wrong = new ArrayList<>();
    private StrategyEditor editor;

    @Test
    void keepWhatIsTypedUntilTheyAreCancelled() throws Exception {
        Places places = new Places(studio, folder);
        editor = places.editor();
        PartnerStrategy strategy = EcoreUtil.copy(editor.document().strategy());
        List<Path> files = files();
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        places.dialogs(editor).forEach((name, open) -> DialogVisit.during(open, shell -> onPages(name, shell, page -> {
            before.putAll(contents(page, shell));
            drive(page, shell);
        })));
        assertEquals("", String.join("\n", wrong));
        places.dialogs(editor).forEach((name, open) -> DialogVisit.during(open,
                shell -> onPages(name, shell, page -> after.putAll(contents(page, shell)))));
        assertEquals(before, after);
        assertTrue(EcoreUtil.equals(strategy, editor.document().strategy()));
        assertFalse(editor.isDirty());
        assertEquals(files, files());
    }

    @Test
    void keepWhatIsTypedOnAllPagesOfTheImport() throws Exception {
        editor = new Places(studio, folder).editor();
        PartnerStrategy strategy = EcoreUtil.copy(editor.document().strategy());
        Path register = Files.write(folder.resolve("register.csv"), List.of(
                "Partner;Doel;Vorm;Bedrag;Invloed;Afhankelijkheid", "A;Zorg;subsidie;1000;70;20", "B;Zorg;;;;"));
        try (OpenWizard open = importing(register)) {
            open.next();
            int fields = EditableControls.in(shell()).size();
            assertTrue(fields > 10, () -> "only " + fields);
            drive("RegisterImportWizard columns", shell());
        }
        try (OpenWizard open = importing(register)) {
            open.next();
            open.next();
            assertEquals(3, driveTabs(open).size());
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(EcoreUtil.equals(strategy, editor.document().strategy()));
        assertFalse(editor.isDirty());
    }

    /** The strategy as a colleague changed it, whose changes each have a tick. */
    @Test
    void keepWhatIsTypedWhereAWorkbookComesBack() throws Exception {
        editor = new Places(studio, folder).editor();
        PartnerStrategy strategy = EcoreUtil.copy(editor.document().strategy());
        Path workbook = Files.write(folder.resolve("from a colleague.xlsx"), TypedWorkbook.of(
                new StrategyWorkbook(strategy, Locale.ENGLISH).content(), strategy.getRelations().stream().limit(2)
                        .map(Relation::getDescription).toList(), List.of("Something", "Something else")));
        try (OpenWizard open = importing(workbook)) {
            open.next();
            Map<String, String> typed = driveTabs(open);
            assertEquals(3, typed.size(), "the strategy in each tab, and a filter");
            Table changes = open.onPage(Table.class).getFirst();
            List<TableItem> rows = List.of(changes.getItems());
            assertEquals(2, rows.size());
            open.onPage(TabFolder.class).getFirst().setSelection(0);
            Keys.settle();
            Keys.focus(changes);
            changes.setSelection(0);
            Keys.press(' ', 0, 0);
            assertTrue(Keys.await(() -> !rows.getFirst().getChecked()), "the tick does not take what is typed");
            shell().traverse(SWT.TRAVERSE_TAB_NEXT);
            assertEquals(typed, inTabs(open, tab -> { }));
            assertFalse(rows.getFirst().getChecked(), "the tick is forgotten");
            assertTrue(rows.getLast().getChecked());
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(EcoreUtil.equals(strategy, editor.document().strategy()));
        assertFalse(editor.isDirty());
    }

    private OpenWizard importing(Path file) {
        OpenWizard open = new OpenWizard(studio.window().getShell(), new RegisterImportWizard(
                List.of(ImportTarget.of(editor.document())), Optional.of(file), new DialogSettings("test")));
        open.await(open::canGoOn);
        return open;
    }

    private static Shell shell() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getData() instanceof WizardDialog)
                .findFirst().orElseThrow();
    }

    /** Types into the fields in each tab of a page, goes through all again, and answers what is in them. */
    private Map<String, String> driveTabs(OpenWizard open) {
        Map<String, String> typed = inTabs(open, tab -> drive(tab, shell()));
        assertEquals(typed, inTabs(open, tab -> { }));
        return typed;
    }

    private static Map<String, String> inTabs(OpenWizard open, Visitor visitor) {
        TabFolder tabs = open.onPage(TabFolder.class).getFirst();
        Map<String, String> found = new LinkedHashMap<>();
        for (int tab = 0; tab < tabs.getItemCount(); tab++) {
            String name = "RegisterImportWizard tab " + tab;
            tabs.setSelection(tab);
            Keys.settle();
            visitor.look(name);
            found.putAll(contents(name, shell()));
        }
        return found;
    }

    /** Looks at a page. */
    private interface Visitor {

        void look(String page);
    }

    private static void onPages(String name, Shell shell, Visitor visitor) {
        if (name.equals("SettingsDialog")) {
            Places.settings(shell, visitor::look);
        } else {
            visitor.look(name);
        }
    }

    /** Types into each field that can be used at first, and goes on to the next one. */
    private void drive(String page, Composite root) {
        for (Control field : fields(root).toList()) {
            if (field.isDisposed() || !field.isVisible() || !field.isEnabled()) {
                continue;
            }
            String name = EditableControls.name(page, field);
            String empty = content(field);
            Typing.into(field);
            String typed = content(field);
            check(!typed.equals(empty), name + " does not take what is typed: " + empty);
            root.getShell().traverse(SWT.TRAVERSE_TAB_NEXT);
            Keys.settle();
            check(field.isDisposed() || content(field).equals(typed), name + " forgets what was typed: " + typed);
        }
    }

    /** What is chosen already, or has nothing to choose from, cannot be chosen. */
    private static Stream<Control> fields(Composite root) {
        Keys.settle();
        return EditableControls.in(root).stream().filter(field -> switch (field) {
        case Button button -> (button.getStyle() & SWT.RADIO) == 0 || !button.getSelection();
        case Combo combo -> combo.getItemCount() > 1;
        default -> true;
        });
    }

    private static Map<String, String> contents(String page, Composite root) {
        Keys.settle();
        return EditableControls.in(root).stream().collect(Collectors.toMap(
                field -> EditableControls.name(page, field), DialogFieldsTest::content, (one, other) -> one + other,
                LinkedHashMap::new));
    }

    private static String content(Control control) {
        return switch (control) {
        case Text text -> text.getText();
        case Combo combo -> combo.getText();
        case Spinner spinner -> spinner.getText();
        case Button button -> Boolean.toString(button.getSelection());
        default -> throw new AssertionError("nobody knows what is in " + control);
        };
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void check(boolean is, String otherwise) {
        if (!is) {
            wrong.add(otherwise);
        }
    }
}
