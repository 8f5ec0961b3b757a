/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.example.ui.NewExampleWizard;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** An example becomes a file of the user's own. */
class NewExampleTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void makesAFileAndOpensIt(ExampleStrategy example) {
        Path file = folder.resolve("mine.partnerstrategy");
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), new NewExampleWizard(example))) {
            Text place = open.onPage(Text.class).getFirst();
            place.setText("mine");
            assertFalse(open.canFinish());
            // The end of the name is added.
            place.setText(folder.resolve("mine").toString());
            open.finish();
        }

        StrategyEditor editor = (StrategyEditor) studio.page().getActiveEditor();
        assertEquals(file, editor.document().file());
        assertEquals(example.create(Locale.ENGLISH).getName(), editor.document().strategy().getName());
    }
}
