/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.desk.Patience;

/** What the program keeps on disk, in a folder of its user. */
public record Kept(Path folder) {

    /** Has the layout of the window kept each minute instead of each five, when the program is opened the next time. */
    public void layoutEachMinute() throws IOException {
        set("org.eclipse.ui.workbench", "WORKBENCH_SAVE_INTERVAL=1");
    }

    /** Has the program dark when it is opened the next time, as who chose that before. */
    void darkTheme() throws IOException {
        set("org.partnerstrategy.studio", "appearance=DARK");
    }

    private void set(String bundle, String setting) throws IOException {
        Path settings = Files.createDirectories(
                folder.resolve("studio/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve(bundle + ".prefs"), "eclipse.preferences.version=1\n" + setting + "\n");
    }

    /** Waits until the layout of the window is kept with that in it. */
    public void layoutHas(String text) {
        Path layout = folder.resolve("studio/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
        Patience.LONG.until("layout with " + text, () -> Texts.in(layout).contains(text));
    }

    /** Waits until a copy for the case that the program dies has that in it. */
    public void copyHas(String text) {
        Patience.LONG.until("copy with " + text,
                () -> Texts.under(folder, ".partnerstrategy").anyMatch(copy -> copy.contains(text)));
    }

    /**
     * Empties the note about the copy that has that in it, as a failure of power does when the note is being written.
     */
    public void cutNoteOf(String text) throws IOException {
        for (Path copy : Texts.filesUnder(folder, ".partnerstrategy")) {
            if (Texts.in(copy).contains(text)) {
                String name = copy.getFileName().toString().replaceFirst("partnerstrategy$", "properties");
                Files.writeString(copy.resolveSibling(name), "");
            }
        }
    }

    /** Waits until a file has that in it. */
    public static void fileHas(Path file, String text) {
        Patience.USUAL.until("file with " + text, () -> Texts.in(file).contains(text));
    }

    /** Waits until a file does not have that in it any more. */
    public static void fileLacks(Path file, String text) {
        Patience.USUAL.until("file without " + text, () -> !Texts.in(file).contains(text));
    }
}
