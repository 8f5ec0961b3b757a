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
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.studio.settings.Appearance;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Light and dark: chosen for the next start, and everything can be read in both. */
class AppearanceTest {

    private static final List<String> PAGES = List.of("org.partnerstrategy.overview", "org.partnerstrategy.inventory",
            "org.partnerstrategy.position", "org.partnerstrategy.direction", "org.partnerstrategy.actions",
            "org.partnerstrategy.maintenance");
    private static final List<String> VIEWS = List.of(IPageLayout.ID_OUTLINE, "org.partnerstrategy.views.properties",
            "org.partnerstrategy.views.problems", "org.partnerstrategy.views.partner");

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private void show(Appearance appearance) {
        // As a start does it: before there is any page that keeps the colours that it was made with.
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(appearance.theme(), false);
        studio.settle();
    }

    @AfterEach
    void becomeLight() {
        studio.page().closeAllEditors(false);
        show(Appearance.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(names = { "DARK", "LIGHT" })
    void canBeRead(Appearance appearance) throws Exception {
        show(appearance == Appearance.DARK ? Appearance.LIGHT : Appearance.DARK);
        show(appearance);
        Contrast contrast = new Contrast();
        contrast.look("welcome", studio.window().getShell());
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("a.partnerstrategy"));
        for (String view : VIEWS) {
            studio.page().showView(view);
            studio.settle();
            contrast.look(view, studio.window().getShell());
        }
        studio.page().activate(editor);
        for (String page : PAGES) {
            editor.show(page);
            editor.selection().select(List.of(editor.document().strategy().getRelations().getFirst()));
            studio.settle();
            contrast.look(page, studio.window().getShell());
        }
        assertEquals(Set.of(), contrast.faint());
        assertTrue(contrast.seen() > 300, contrast.seen() + " looked at");
    }

    @Test
    void isKeptAtOnceAndShownAtTheNextStart() throws Exception {
        String shown = PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId();
        try {
            Appearance.DARK.choose();
            studio.settle();
            assertEquals(Appearance.DARK, Appearance.chosen());
            assertTrue(Appearance.DARK.needsRestart());
            assertEquals(shown, PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId());
            // What is on the disk, not only in memory: a crash must not forget it.
            InstanceScope.INSTANCE.getNode("org.partnerstrategy.studio").sync();
            assertEquals(Appearance.DARK, Appearance.chosen());
        } finally {
            Appearance.LIGHT.choose();
        }
        assertFalse(Appearance.LIGHT.needsRestart());
    }
}
