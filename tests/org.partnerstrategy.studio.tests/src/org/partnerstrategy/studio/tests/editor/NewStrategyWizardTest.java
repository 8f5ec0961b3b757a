/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.NewStrategyWizard;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** In an Eclipse that is there already a strategy begins like any other file: by a wizard. */
class NewStrategyWizardTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void makesAFileThatIsCalledAfterTheStrategyAndOpensIt() {
        Path file;
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), new NewStrategyWizard())) {
            List<Text> fields = open.onPage(Text.class);
            fields.getFirst().setText("");
            assertFalse(open.canFinish());
            fields.getFirst().setText("Youth 2026/27");
            fields.get(1).setText("Voorbeeldstad");
            assertTrue(fields.getLast().getText().endsWith("Youth 2026-27.partnerstrategy"), fields.getLast()
                    .getText());
            file = folder.resolve(Path.of(fields.getLast().getText()).getFileName());
            fields.getLast().setText(file.toString());
            fields.getFirst().setText("Youth");
            assertEquals(file.toString(), fields.getLast().getText());
            open.finish();
        }

        StrategyEditor editor = (StrategyEditor) studio.page().getActiveEditor();
        assertEquals(file, editor.document().file());
        assertEquals("Youth", editor.document().strategy().getName());
        assertEquals("Voorbeeldstad", editor.document().strategy().getOrganisation());
    }
}
