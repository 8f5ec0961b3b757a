/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.ui.register.ImportTarget;
import org.partnerstrategy.exchange.ui.register.RegisterImportWizard;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;
import org.partnerstrategy.workbook.StrategyWorkbook;

/** The workbook of a strategy comes back through the wizard: each change has a tick, and all is one step. */
class ImportWorkbookTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyDocument open() throws Exception {
        return studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("s.partnerstrategy")).document();
    }

    private OpenWizard wizard(StrategyDocument document, byte[] workbook) throws Exception {
        Path file = Files.write(folder.resolve("from a colleague.xlsx"), workbook);
        return new OpenWizard(studio.window().getShell(), new RegisterImportWizard(
                List.of(ImportTarget.of(document)), Optional.of(file), new DialogSettings("test")));
    }

    private static byte[] workbook(StrategyDocument document) throws Exception {
        return new StrategyWorkbook(document.strategy(), Locale.ENGLISH).content();
    }

    @Test
    void takesWhatIsTickedInOneStep() throws Exception {
        StrategyDocument document = open();
        PartnerStrategy strategy = document.strategy();
        String first = strategy.getRelations().get(0).getDescription();
        String second = strategy.getRelations().get(1).getDescription();
        byte[] workbook = TypedWorkbook.of(workbook(document), List.of(first, second),
                List.of("Something", "Something else"));
        try (OpenWizard wizard = wizard(document, workbook)) {
            wizard.next();
            Table changes = wizard.onPage(Table.class).getFirst();
            assertEquals(2, changes.getItemCount());
            assertTrue(changes.getItem(0).getChecked() && changes.getItem(1).getChecked());
            changes.getItem(0).setChecked(false);
            Event tick = new Event();
            tick.detail = SWT.CHECK;
            tick.item = changes.getItem(0);
            changes.notifyListeners(SWT.Selection, tick);
            wizard.finish();
        }

        assertEquals(List.of(first, "Something else"), List.of(strategy.getRelations().get(0).getDescription(),
                strategy.getRelations().get(1).getDescription()));
        document.domain().getCommandStack().undo();
        assertEquals(second, strategy.getRelations().get(1).getDescription());
        assertFalse(document.domain().getCommandStack().canUndo());
    }

    @Test
    void cannotFinishWhenNothingChanged() throws Exception {
        StrategyDocument document = open();
        try (OpenWizard wizard = wizard(document, workbook(document))) {
            wizard.next();
            assertFalse(wizard.canFinish());
        }
    }
}
