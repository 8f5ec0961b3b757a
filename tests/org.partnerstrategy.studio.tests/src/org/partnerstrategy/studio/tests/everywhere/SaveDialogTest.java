/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.ui.file.SaveDialog;

/** Where something is saved: a file that is there is replaced only by who says so. */
class SaveDialogTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final List<Optional<Path>> begun = new ArrayList<>();
    private Path existing;
    private Path other;

    @BeforeEach
    void makeFile() throws Exception {
        existing = Files.createFile(folder.resolve("table.csv"));
        other = folder.resolve("other.csv");
    }

    @Test
    void takesANewFileWithoutAQuestion() {
        assertEquals(Optional.of(other), dialog().ask(choosing(other)));
        assertEquals(List.of(Optional.of(existing)), begun);
    }

    @Test
    void keepsAnExistingFileWhenEnterIsPressed() {
        Optional<Path>[] answer = new Optional[1];
        DialogVisit.during(() -> answer[0] = dialog().ask(choosing(existing, other)), shell -> {
            assertEquals("Cancel", shell.getDefaultButton().getText());
            DialogVisit.press(shell, "Cancel");
        });
        assertEquals(Optional.of(other), answer[0]);
        assertEquals(List.of(Optional.of(existing), Optional.of(existing)), begun);
    }

    @Test
    void replacesAnExistingFileWhenTheUserSaysSo() {
        Optional<Path>[] answer = new Optional[1];
        DialogVisit.during(() -> answer[0] = dialog().ask(choosing(existing)),
                shell -> DialogVisit.press(shell, "Replace"));
        assertEquals(Optional.of(existing), answer[0]);
    }

    @Test
    void saysWhyAFileCannotBeTaken() {
        Optional<Path>[] answer = new Optional[1];
        SaveDialog dialog = dialog().refusing(file -> Optional.of("no").filter(no -> file.equals(existing)));
        DialogVisit.during(() -> answer[0] = dialog.ask(choosing(existing, other)),
                shell -> DialogVisit.press(shell, "OK"));
        assertEquals(Optional.of(other), answer[0]);
    }

    private SaveDialog dialog() {
        return new SaveDialog(studio.window().getShell(), "Table").offering("Tables", ".csv").proposing(existing);
    }

    private SaveDialog.Chooser choosing(Path... files) {
        return proposal -> {
            begun.add(proposal);
            return Optional.of(files[begun.size() - 1]);
        };
    }
}
