/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.editing.recovery.RecoveryCopy;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;

class RecoveryCopiesTest {

    @TempDir
    Path folder;

    private Path file;
    private RecoveryCopies copies;

    @BeforeEach
    void saveExample() throws Exception {
        file = folder.resolve("example.partnerstrategy");
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), file);
        copies = new RecoveryCopies(folder.resolve("recovery"));
    }

    @Test
    void surviveAKilledProgram() throws Exception {
        Process editor = start();
        try (BufferedReader output = editor.inputReader()) {
            assertEquals("kept", output.readLine());
            assertEquals(List.of(), copies.found(), "of a program that still runs");
            assertTrue(otherEditor().isPresent(), "the file is open elsewhere");
        } finally {
            editor.destroyForcibly().waitFor();
        }

        RecoveryCopy copy = copies.found().getFirst();
        assertEquals(Optional.of(file), copy.file());
        assertEquals(CrashingEditor.NAME, copy.strategy().getName());
        assertNotEquals(CrashingEditor.NAME, StrategyFile.load(file).getName());
        assertEquals(Optional.empty(), otherEditor(), "its lock does not count any more");

        copies.remove(copy);
        assertEquals(List.of(), copies.found());
        assertEquals(List.of(), files());
    }

    @Test
    void keepWhatThisVersionDoesNotUnderstand() throws Exception {
        Files.writeString(file, Files.readString(file).replaceFirst("<goals ", "<goals unknown=\"kept\" ")
                .replaceFirst("/1\\.\\d+\"", "/1.99\""));
        StrategyDocuments documents = new StrategyDocuments();
        StrategyDocument document = documents.open(file);
        document.edit(Message.verbatim("change"), () -> document.strategy().setName(CrashingEditor.NAME));
        copies.keep(document);
        String copy = Files.readString(files().stream().filter(kept -> kept.toString().endsWith(".partnerstrategy"))
                .findFirst().orElseThrow());
        assertTrue(copy.contains("unknown=\"kept\""), copy);
        assertTrue(copy.contains(CrashingEditor.NAME), copy);
        documents.close(document);
    }

    @Test
    void areRemovedWithWhatWasSaved() throws Exception {
        StrategyDocuments documents = new StrategyDocuments();
        StrategyDocument document = documents.open(file);
        copies.keep(document);
        copies.keep(document);
        assertEquals(2, files().size(), "a copy and its note");
        copies.remove(document.file());
        assertEquals(List.of(), files());
        documents.close(document);
    }

    /** As a process leaves it that is killed between the two, of an older version. */
    @ParameterizedTest
    @ValueSource(strings = { "", "#Sun Nov 29", "file=x\nprocess=", "file=x" })
    void areOfferedWhenTheirNoteWasCut(String note) throws Exception {
        Path recovery = Files.createDirectories(folder.resolve("recovery"));
        Files.copy(file, recovery.resolve("d6f8c53c.partnerstrategy"));
        Files.writeString(recovery.resolve("d6f8c53c.properties"), note);
        RecoveryCopy copy = copies.found().getFirst();
        assertEquals(Optional.empty(), copy.file());
        assertEquals(StrategyFile.load(file).getName(), copy.strategy().getName());
        copies.remove(copy);
        assertEquals(List.of(), files());
    }

    @Test
    void areOfferedWithoutANote() throws Exception {
        Path recovery = Files.createDirectories(folder.resolve("recovery"));
        Files.copy(file, recovery.resolve("d6f8c53c.partnerstrategy"));
        assertEquals(1, copies.found().size());
    }

    @Test
    void aNoteWithoutACopyOffersNothing() throws Exception {
        Files.createDirectories(folder.resolve("recovery"));
        Files.writeString(folder.resolve("recovery").resolve("half.properties"), "file=x\nprocess=1@1\n");
        assertEquals(List.of(), copies.found());
    }

    /** Whatever the permissions of the file: the folder is the user's own. */
    @Test
    void canBeReadByTheirOwnerAlone() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        StrategyDocuments documents = new StrategyDocuments();
        StrategyDocument document = documents.open(file);
        copies.keep(document);
        for (Path path : files()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
        assertEquals("rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("recovery"))));
        documents.close(document);
    }

    private Optional<String> otherEditor() throws Exception {
        StrategyDocuments documents = new StrategyDocuments();
        StrategyDocument document = documents.open(file);
        try {
            return document.otherEditor();
        } finally {
            documents.close(document);
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
            return files.toList();
        }
    }

    private Process start() throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), CrashingEditor.class.getName(), file.toString(),
                folder.resolve("recovery").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
