/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** The menus say each thing once, in words, and offer nothing that can never be chosen. */
class MenusTest {

    private static final List<String> PAGES = List.of("org.partnerstrategy.overview", "org.partnerstrategy.inventory",
            "org.partnerstrategy.position", "org.partnerstrategy.direction", "org.partnerstrategy.actions",
            "org.partnerstrategy.maintenance");
    private static final List<String> VIEWS = List.of(IPageLayout.ID_OUTLINE, "org.partnerstrategy.views.properties",
            "org.partnerstrategy.views.problems", "org.partnerstrategy.views.partner");

    /** What a test of menus does not come to, and why. */
    private static final Map<String, String> NOT_HERE = Map.of(
            " > File > Open Recent", "files of other tests, which are gone; and that there are none",
            "CLabel > Copy", "of the status line, while it says nothing",
            "Button > Show All Alike", "of the filter of the matrix, while it filters nothing");

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final OpenMenus menus = new OpenMenus();

    private void openMenus() {
        studio.settle();
        menus.open(studio.window().getShell(), studio::settle);
    }

    @Test
    void saysEachThingOnceAndOffersNothingDead() throws Exception {
        openMenus();
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("a.partnerstrategy"));
        for (String view : VIEWS) {
            studio.page().showView(view);
        }
        studio.page().activate(editor);
        for (String page : PAGES) {
            editor.show(page);
            openMenus();
            editor.selection().select(List.of(editor.document().strategy().getRelations().getFirst()));
            openMenus();
        }
        editor.document().edit(Message.verbatim("Change"), () -> editor.document().strategy().setName("Another"));
        openMenus();
        editor.document().domain().getCommandStack().undo();
        openMenus();
        editor.show("org.partnerstrategy.overview");
        Text text = Widgets.find(studio.window().getShell(), Text.class,
                field -> field.getEditable() && !field.getText().isEmpty());
        studio.window().getShell().forceActive();
        text.forceFocus();
        text.selectAll();
        openMenus();
        Set<String> dead = new TreeSet<>(menus.dead());
        dead.removeIf(item -> NOT_HERE.keySet().stream().anyMatch(item::startsWith));
        assertEquals(Set.of(), menus.wrong());
        assertEquals(Set.of(), dead, () -> "focus: " + Display.getCurrent().getFocusControl());
    }

    @Test
    void printsAPageWithAMatrix() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("a.partnerstrategy"));
        editor.show("org.partnerstrategy.inventory");
        openMenus();
        assertFalse(menus.canBeChosen(" > File > Print..."));
        editor.show("org.partnerstrategy.position");
        openMenus();
        assertTrue(menus.canBeChosen(" > File > Print..."));
    }
}
