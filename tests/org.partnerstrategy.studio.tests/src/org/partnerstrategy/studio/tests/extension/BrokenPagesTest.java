/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.extension.ExtensionProblems;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** However a page of a plug-in fails: it is named, a text takes its place, and the editor works on. */
class BrokenPagesTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor open() throws Exception {
        return studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("strategy.partnerstrategy"));
    }

    private boolean says(String text) {
        return Widgets.all(studio.window().getShell(), Label.class).stream().anyMatch(label -> label.getText()
                .equals(text));
    }

    private static List<String> named(String where) {
        return ExtensionProblems.all().stream().map(problem -> problem.message().toString())
                .filter(problem -> problem.contains("\"tests.page." + where + "\"")).toList();
    }

    private void change(StrategyEditor editor) {
        PartnerStrategy strategy = editor.document().strategy();
        editor.document().edit(Message.verbatim("Change"), () -> strategy.setName(strategy.getName() + "!"));
        studio.settle();
    }

    @ParameterizedTest
    @ValueSource(strings = { "refresh", "rebuild", "reveal", "focus", "hang" })
    void isReplacedByAText(String where) throws Exception {
        StrategyEditor editor = open();
        String page = "tests.page." + where;
        editor.show(page);
        editor.show(page, editor.document().strategy().getGoals().getFirst());
        change(editor);
        editor.document().revert();
        studio.settle();
        editor.show(page);
        assertEquals(1, named(where).size(), () -> ExtensionProblems.all().toString());
        assertTrue(named(where).getFirst().contains("org.partnerstrategy.studio.tests"), named(where)::toString);
        assertTrue(says("This page cannot be shown: Fails in " + where));
        assertFalse(Thread.currentThread().isInterrupted());
        editor.show("org.partnerstrategy.overview");
        change(editor);
        assertTrue(editor.isDirty());
        studio.page().closeEditor(editor, false);
        assertEquals(0, studio.page().getEditorReferences().length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "dispose", "listener" })
    void goesWithItsEditor(String where) throws Exception {
        StrategyEditor editor = open();
        editor.show("tests.page." + where);
        assertTrue(says("a page that fails in " + where));
        editor.show("org.partnerstrategy.inventory");
        studio.page().closeEditor(editor, false);
        studio.settle();
        assertEquals(0, studio.page().getEditorReferences().length);
        assertEquals(1, named(where).size(), () -> ExtensionProblems.all().toString());
        StrategyEditor again = studio.open(folder.resolve("strategy.partnerstrategy"));
        again.show("org.partnerstrategy.overview");
        change(again);
        assertTrue(again.isDirty());
    }

    @Test
    void sparesTheProgramsOwnPages() throws Exception {
        StrategyEditor editor = open();
        for (String page : List.of("inventory", "position", "direction", "actions", "maintenance", "overview")) {
            editor.show("org.partnerstrategy." + page);
            change(editor);
        }
        assertTrue(ExtensionProblems.all().stream().map(problem -> problem.message().toString())
                .noneMatch(problem -> problem.contains("\"org.partnerstrategy.")), () -> ExtensionProblems.all()
                .toString());
    }
}
