/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** Views of the inventory are called back as they were saved, and are not lost by one click too many. */
class SavedViewsTest {

    private static final String NAME = "By goal & so on";

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private Shell window;

    @BeforeEach
    void showInventory() throws Exception {
        forgetAll();
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("strategy.partnerstrategy"));
        editor.show("org.partnerstrategy.inventory");
        studio.settle();
        window = studio.window().getShell();
    }

    @AfterEach
    void forgetAll() throws Exception {
        InstanceScope.INSTANCE.getNode("org.partnerstrategy.editor.inventory").node("views").removeNode();
    }

    @Test
    void aViewIsCalledBack() {
        group(1);
        save(NAME, dialog -> DialogVisit.press(dialog, "OK"));
        group(0);
        press(menu(), NAME.replace("&", "&&"));
        assertEquals("By goal", group().getText());
    }

    @Test
    void aViewIsReplacedOnlyWhenOneAgrees() {
        group(1);
        save(NAME, dialog -> DialogVisit.press(dialog, "OK"));
        group(2);
        saveAgain("Cancel");
        assertEquals("By goal", calledBack());
        group(2);
        saveAgain("Replace");
        assertEquals("By partner", calledBack());
    }

    @Test
    void aViewIsDeletedOnlyWhenOneAgrees() {
        save(NAME, dialog -> DialogVisit.press(dialog, "OK"));
        DialogVisit.during(this::delete, question -> assertEquals("Cancel", question.getDefaultButton().getText()));
        assertEquals(List.of(NAME.replace("&", "&&"), "", "Save View...", "Delete View"), texts(menu()));
        DialogVisit.during(this::delete, question -> DialogVisit.press(question, "Delete"));
        assertEquals(List.of("Save View...", "Delete View"), texts(menu()));
    }

    private void delete() {
        press(item(menu(), "Delete View").getMenu(), NAME.replace("&", "&&"));
    }

    private void saveAgain(String answer) {
        DialogVisit[] question = { null };
        save(NAME, dialog -> {
            question[0] = DialogVisit.next(asked -> DialogVisit.press(asked, answer));
            DialogVisit.press(dialog, "OK");
        });
        question[0].end();
    }

    private void save(String name, Consumer<Shell> answer) {
        DialogVisit.during(() -> press(menu(), "Save View..."), dialog -> {
            Widgets.find(dialog, Text.class, Text::getEditable).setText(name);
            answer.accept(dialog);
        });
    }

    private String calledBack() {
        group(0);
        press(menu(), NAME.replace("&", "&&"));
        return group().getText();
    }

    private Combo group() {
        return Widgets.find(window, Combo.class, combo -> List.of(combo.getItems()).contains("By partner"));
    }

    private void group(int choice) {
        group().select(choice);
        group().notifyListeners(SWT.Selection, new Event());
    }

    /** The menu of the button, as it is when it opens. */
    private Menu menu() {
        Button button = Widgets.find(window, Button.class, each -> each.getText().startsWith("Views"));
        Menu menu = button.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static List<String> texts(Menu menu) {
        return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in " + texts(menu)));
    }

    private static void press(Menu menu, String text) {
        item(menu, text).notifyListeners(SWT.Selection, new Event());
    }
}
