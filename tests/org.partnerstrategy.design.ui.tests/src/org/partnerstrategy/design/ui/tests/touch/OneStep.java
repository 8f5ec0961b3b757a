/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.design.ui.tests.OpenProject;

/** Does something as one step, which has a name in each language and can be undone. */
final class OneStep {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private OneStep() {
    }

    /** Does it in English and in Dutch; the names are patterns. */
    static void assertStep(OpenProject project, String english, String dutch, Runnable deed) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertStep(project, english, deed);
            Locale.setDefault(DUTCH);
            assertStep(project, dutch, deed);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertStep(OpenProject project, String name, Runnable deed) {
        Optional<String> earlier = project.document().undoable();
        deed.run();
        OpenProject.settle();
        String step = project.document().undoable().orElse("nothing was done");
        assertTrue(step.matches(name), () -> step + " instead of " + name);
        project.undo();
        assertEquals(earlier, project.document().undoable(), "it was more than one step");
    }

    /** Does something that changes nothing. */
    static void assertNoStep(OpenProject project, Runnable deed) {
        Optional<String> earlier = project.document().undoable();
        deed.run();
        OpenProject.settle();
        assertEquals(earlier, project.document().undoable());
    }
}
