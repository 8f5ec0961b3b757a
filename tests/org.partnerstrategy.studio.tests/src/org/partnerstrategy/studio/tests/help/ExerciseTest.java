/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.help.ExerciseView;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** The exercise leads from page to page. */
class ExerciseTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void showsThePageOfEachStep() throws Exception {
        StrategyEditor editor = studio.open(ExampleStrategy.FIGURE_2.create(Locale.ENGLISH),
                folder.resolve("exercise.partnerstrategy"));
        studio.page().showView(ExerciseView.ID);
        Composite view = studio.window().getShell();
        Widgets.press(view, "Start Exercise");
        Widgets.press(view, "Done, Next");
        for (String page : List.of("Inventory", "Position", "Direction", "Actions", "Maintenance", "Overview")) {
            Widgets.press(view, "Show Me");
            studio.settle();
            assertEquals(page + "Page", editor.visiblePage().orElseThrow().getClass().getSimpleName());
            if (!page.equals("Overview")) {
                Widgets.press(view, "Done, Next");
            }
        }
        assertEquals(7, Widgets.all(view, Section.class).stream()
                .filter(section -> section.getText().startsWith("✓")).count());

        Widgets.press(view, "Start Again");
        assertEquals(0, Widgets.all(view, Section.class).stream()
                .filter(section -> section.getText().startsWith("✓")).count());
    }
}
