/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.StrategyDefaults;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.studio.files.FileArguments;
import org.partnerstrategy.studio.files.NewStrategy;
import org.partnerstrategy.studio.files.StudioFolder;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.welcome.WelcomeView;

/** Files are opened, and remembered. */
class OpeningTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void tellsInOneDialogWhatCannotBeOpened() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.partnerstrategy"), "<oops");
        Path missing = folder.resolve("missing.partnerstrategy");
        Path good = save("good.partnerstrategy");
        String message = DialogRobot.answer("OK",
                () -> new StrategyOpener(studio.window()).open(List.of(damaged, good, missing)));
        assertTrue(message.contains("damaged.partnerstrategy"), message);
        assertTrue(message.contains("missing.partnerstrategy"), message);
        assertEquals(1, studio.page().getEditorReferences().length, "no editor is left for what cannot be opened");
    }

    @Test
    void remembersFiles() throws Exception {
        Path one = save("one.partnerstrategy");
        Path other = save("other.partnerstrategy");
        studio.open(one);
        studio.open(other);
        StudioFolder memory = StudioFolder.current();
        assertEquals(List.of(other, one), memory.recent().files().subList(0, 2));
        assertEquals(List.of(one, other), memory.open().files());
        studio.page().closeEditor(studio.page().getActiveEditor(), false);
        studio.settle();
        assertEquals(List.of(one), memory.open().files());
    }

    @Test
    void welcomesWhoHasNothingOpen() throws Exception {
        studio.open(save("one.partnerstrategy"));
        assertTrue(studio.page().isEditorAreaVisible());
        studio.page().closeAllEditors(false);
        studio.settle();
        assertTrue(studio.page().isPartVisible(studio.page().findView(WelcomeView.ID)));
    }

    @Test
    void findsFilesAmongTheArguments() {
        Path file = folder.resolve("a.partnerstrategy");
        assertEquals(List.of(file, folder.resolve("b")), FileArguments.of("-nl", "nl", file.toString(),
                folder.resolve("b").toString(), "-option", "value", "-clean"));
    }

    @Test
    void beginsANewStrategyWithTheUsersDefaults() {
        StrategyDefaults defaults = new StrategyDefaults(new Cuts(Score.of(60), Score.of(40)), StrategyLine.DEFAULT);
        PartnerStrategy strategy = new NewStrategy("Jeugd", "Voorbeeldstad", folder.resolve("x")).strategy(defaults);
        assertEquals("Jeugd", strategy.getName());
        assertEquals("Voorbeeldstad", strategy.getOrganisation());
        assertEquals(Score.of(40), strategy.getInfluenceCut());
        assertEquals(Score.of(60), strategy.getDependencyCut());
    }

    private Path save(String name) throws Exception {
        Path file = folder.resolve(name);
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), file);
        return file;
    }
}
