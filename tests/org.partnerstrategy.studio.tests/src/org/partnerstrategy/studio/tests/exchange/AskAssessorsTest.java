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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.ui.ask.AskWizard;
import org.partnerstrategy.exchange.ui.register.ImportTarget;
import org.partnerstrategy.exchange.ui.register.RegisterImportWizard;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** People are asked by sheets, which come back together as one step. */
class AskAssessorsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyDocument document;

    @BeforeEach
    void open() throws Exception {
        document = studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("s.partnerstrategy")).document();
    }

    private List<Path> ask(String others) {
        AskWizard wizard = new AskWizard(document, List.of());
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            Table people = open.onPage(Table.class).getFirst();
            assertFalse(open.canFinish());
            people.getItem(0).setChecked(true);
            Event tick = new Event();
            tick.detail = SWT.CHECK;
            tick.item = people.getItem(0);
            people.notifyListeners(SWT.Selection, tick);
            open.onPage(Text.class).getFirst().setText(others);
            open.onPage(Text.class).getLast().setText(folder.resolve("sheets").toString());
            assertTrue(open.canFinish());
            open.pressFinish();
        }
        return wizard.written();
    }

    /** Types a score in the empty cells of the first relation, as a spreadsheet program would. */
    private static void fill(Path sheet) throws Exception {
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(sheet)));
                ZipOutputStream out = new ZipOutputStream(typed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().endsWith("sheet1.xml") ? content.replaceAll(
                        "<c r=\"([DE])6\" s=\"(\\d+)\"(?:/>|></c>)", "<c r=\"$16\" s=\"$2\"><v>70</v></c>")
                        : content).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        Files.write(sheet, typed.toByteArray());
    }

    @Test
    void comeBackTogetherInOneStep() throws Exception {
        List<Path> sheets = ask("Somebody new\n\n Somebody else ");
        assertEquals(3, sheets.size());
        for (Path sheet : sheets.subList(1, 3)) {
            fill(sheet);
        }
        int before = document.strategy().getRelations().getFirst().getAssessments().size();
        try (OpenWizard wizard = new OpenWizard(studio.window().getShell(), new RegisterImportWizard(
                List.of(ImportTarget.of(document)), Optional.empty(), new DialogSettings("test")))) {
            wizard.onPage(Text.class).getFirst().setText(sheets.get(2) + "; " + sheets.get(1));
            wizard.next();
            wizard.finish();
        }

        assertEquals(before + 2, document.strategy().getRelations().getFirst().getAssessments().size());
        document.domain().getCommandStack().undo();
        assertEquals(before, document.strategy().getRelations().getFirst().getAssessments().size());
    }

    @Test
    void replaceNoSheetThatMayBeFilledIn() throws Exception {
        Path first = ask("").getFirst();
        byte[] filled = { 1 };
        Files.write(first, filled);

        assertEquals(List.of(), ask("Somebody new"));
        assertEquals(1, Files.size(first));
    }
}
