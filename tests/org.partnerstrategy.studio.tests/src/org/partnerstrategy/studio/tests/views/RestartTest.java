/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.views.outline.OutlinePage;
import org.partnerstrategy.views.problems.ProblemsView;

/** The views that were open are filled again when strategies are, whichever of them was used last. */
class RestartTest {

    private static final List<String> VIEWS = List.of("org.partnerstrategy.views.problems",
            "org.partnerstrategy.views.properties", "org.partnerstrategy.views.partner",
            "org.eclipse.ui.views.ContentOutline", "org.partnerstrategy.help.exercise");

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    static Stream<List<String>> pairs() {
        return VIEWS.stream().flatMap(one -> VIEWS.stream().filter(other -> !other.equals(one))
                .map(other -> List.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void fillsBothViews(List<String> pair) throws Exception {
        Path file = folder.resolve("strategy.partnerstrategy");
        studio.open(HandbookExample.create(Locale.ENGLISH), file);
        for (String view : pair) {
            studio.page().showView(view);
            studio.settle();
        }
        // With the last file the studio goes to the welcome, from where it also begins.
        studio.page().closeAllEditors(false);
        studio.settle();

        StrategyEditor editor = studio.open(file);
        editor.selection().select(List.of(editor.document().strategy().getRelations().getFirst()));
        studio.settle();
        pair.forEach(this::isFilled);
    }

    private void isFilled(String id) {
        IViewPart view = studio.page().findView(id);
        assertNotNull(view, id);
        // One that lies behind another is filled when it comes to the front.
        studio.page().bringToTop(view);
        studio.settle();
        switch (view) {
        case ProblemsView problems -> assertFalse(problems.findings().isEmpty());
        case PageBookView properties when id.endsWith("properties") -> {
            TabbedPropertySheetPage page = assertInstanceOf(TabbedPropertySheetPage.class, properties.getCurrentPage());
            assertFalse(Widgets.all(page.getControl(), Text.class).isEmpty(), "the properties stay blank");
        }
        case PageBookView outline -> assertInstanceOf(OutlinePage.class, outline.getCurrentPage());
        default -> { }
        }
    }
}
