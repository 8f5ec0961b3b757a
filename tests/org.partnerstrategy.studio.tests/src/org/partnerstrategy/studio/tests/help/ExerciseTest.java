/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.help.ExerciseView;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.model.PartnerStrategy;
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
        Widgets.press(view, "Next");
        for (String page : List.of("Inventory", "Position", "Direction", "Actions", "Maintenance", "Overview")) {
            Widgets.press(view, "Show Me");
            studio.settle();
            assertEquals(page + "Page", editor.visiblePage().orElseThrow().getClass().getSimpleName());
            if (!page.equals("Overview")) {
                Widgets.press(view, "Next");
            }
        }
        // The view remembers how far the user was.
        Widgets.press(view, "Start Again");
    }

    @Test
    void ticksWhatIsReallyDone() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("exercise.partnerstrategy"));
        studio.page().showView(ExerciseView.ID);
        PartnerStrategy strategy = editor.document().strategy();
        long steps = Progress.of(strategy, MethodWithPlugIns.installed().validation().validate(strategy)).stream()
                .filter(step -> step.total() > 0 && step.isComplete()).count();
        assertTrue(steps > 0);
        assertEquals(1 + steps, ticks());
        editor.document().edit(ElementName.of(strategy),
                () -> EcoreUtil.deleteAll(List.copyOf(strategy.getRelations()), true));
        studio.settle();
        assertEquals(1, ticks());
    }

    private long ticks() {
        return Widgets.all(studio.window().getShell(), Section.class).stream()
                .filter(section -> section.getText().startsWith("✓")).count();
    }
}
