/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.editing.recovery.RecoveryKeeper;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.editor.recovery.Recovery;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.ui.Documents;

/** Work that was not saved survives a crash. */
class RecoveryTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void keepsACopyWhileThereAreChangesThatAreNotSaved() throws Exception {
        Path kept = folder.resolve("recovery");
        RecoveryKeeper keeper = new RecoveryKeeper(new RecoveryCopies(kept), Documents.service());
        try {
            StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH), file());
            keeper.keep();
            assertEquals(List.of(), names(kept));
            change(editor);
            keeper.keep();
            assertEquals(2, names(kept).size(), "the strategy and its note");
            editor.doSave(new NullProgressMonitor());
            assertEquals(List.of(), names(kept));
            change(editor);
            keeper.keep();
            studio.page().closeEditor(editor, false);
            assertEquals(List.of(), names(kept));
        } finally {
            keeper.stop();
        }
    }

    @Test
    void givesBackTheChangesOfAProgramThatEnded() throws Exception {
        RecoveryCopies copies = leaveCopy();
        DialogRobot.answer("Continue", () -> new Recovery(studio.window(), copies).offer());
        studio.settle();
        StrategyEditor editor = (StrategyEditor) studio.page().getActiveEditor();
        assertEquals("Changed", editor.document().strategy().getOrganisation());
        assertTrue(editor.isDirty());
        assertEquals(List.of(), copies.found());
        assertTrue(!"Changed".equals(StrategyFile.load(file()).getOrganisation()), "the file waits for its user");
    }

    @Test
    void keepsTheCopyForWhoDecidesLater() throws Exception {
        RecoveryCopies copies = leaveCopy();
        DialogRobot.answer("Later", () -> new Recovery(studio.window(), copies).offer());
        assertEquals(1, copies.found().size());
    }

    private RecoveryCopies leaveCopy() throws Exception {
        Path kept = folder.resolve("recovery");
        RecoveryCopies copies = new RecoveryCopies(kept);
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH), file());
        change(editor);
        copies.keep(editor.document());
        studio.page().closeEditor(editor, false);
        studio.settle();
        // As if another process had made it, which is gone now: no computer counts that far.
        for (String name : names(kept)) {
            if (name.endsWith(".properties")) {
                Path note = kept.resolve(name);
                Files.writeString(note, Files.readString(note).replaceAll("process=.*", "process=2147483646@1"));
            }
        }
        assertEquals(1, copies.found().size());
        return copies;
    }

    private static void change(StrategyEditor editor) {
        PartnerStrategy strategy = editor.document().strategy();
        String name = "Changed".equals(strategy.getOrganisation()) ? "Changed again" : "Changed";
        editor.document().edit(ElementName.of(strategy), () -> strategy.setOrganisation(name));
    }

    private Path file() {
        return folder.resolve("strategy.partnerstrategy");
    }

    private static List<String> names(Path kept) throws IOException {
        if (Files.notExists(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
