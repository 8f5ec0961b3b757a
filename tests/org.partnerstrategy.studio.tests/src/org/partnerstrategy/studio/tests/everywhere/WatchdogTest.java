/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.LargeStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;

/**
 * Goes through the pages of a large strategy. With {@code -Dpartnerstrategy.times=true} it has 25,000 relations, and
 * what kept the window from answering for more than a tenth of a second is printed; nothing is asserted of times, which
 * depend on the machine.
 */
class WatchdogTest {

    private static final boolean TIMES = Boolean.getBoolean("partnerstrategy.times");
    private static final int MANY = TIMES ? 25_000 : 2_500;
    private static final int GOALS = 50;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void namesWhatKeepsTheWindowFromAnswering() {
        try (Watchdog watchdog = new Watchdog(Display.getCurrent())) {
            Busy.with(watchdog);
            studio.until(() -> !watchdog.blocks().isEmpty());
            assertEquals(Busy.class.getName() + ".with", watchdog.blocks().getFirst().method());
        }
    }

    /** Does not let the window answer until that was noticed. */
    private static final class Busy {

        static void with(Watchdog watchdog) {
            while (!watchdog.hasNoticed()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void pagesOfALargeStrategyShow() throws Exception {
        StrategyEditor editor = studio.open(LargeStrategy.of(MANY, GOALS), folder.resolve("large.partnerstrategy"));
        Relation changed = editor.document().strategy().getRelations().getLast();
        for (String page : Places.pages()) {
            watched("show " + page, () -> editor.show(page));
            watched("select on " + page, () -> editor.selection().select(List.of(changed)));
            watched("change on " + page, () -> editor.document().edit(ElementName.of(changed),
                    () -> changed.setDescription(page)));
            watched("undo on " + page, () -> editor.document().domain().getCommandStack().undo());
            assertTrue(editor.visiblePage().isPresent());
        }
    }

    /** Does something as a click does it, and lets the window come to rest. */
    private void watched(String what, Runnable action) {
        try (Watchdog watchdog = new Watchdog(Display.getCurrent())) {
            action.run();
            studio.settle();
            if (TIMES) {
                studio.until(() -> !watchdog.hasNoticed() || !watchdog.blocks().isEmpty());
                watchdog.blocks().forEach(block -> System.out.println(what + ": " + block));
            }
        }
    }
}
