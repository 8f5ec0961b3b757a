/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.ProcessMark;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.file.WholeFiles;
import org.partnerstrategy.model.file.WholeFolder;

class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("table.csv"), "old");
    }

    @Test
    void onAFullDiskTheOldVersionStays() throws Exception {
        assumeTrue(SmallDisk.isPosix());
        assertEquals("save.failed", SmallDisk.run("text", file));
        assertEquals("old", Files.readString(file));
        assertEquals(Set.of("table.csv"), names());
    }

    @Test
    void onAFullDiskAStrategyAndItsBackupStay() throws Exception {
        assumeTrue(SmallDisk.isPosix());
        Path strategy = Fixture.COMPLETE.copyTo(folder);
        Path backup = Files.writeString(folder.resolve(strategy.getFileName() + ".bak"), "before");
        assertEquals("save.failed", SmallDisk.run("strategy", strategy));
        assertEquals(Fixture.COMPLETE.text(), Files.readString(strategy));
        assertEquals("before", Files.readString(backup));
        assertEquals(3, names().size());
    }

    @Test
    void whatItIsMadeFromIsNotReplacedByAnyName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Path second = Files.createLink(folder.resolve("second.csv"), file);
        Path round = folder.resolve("sub/../table.csv");
        Files.createDirectory(folder.resolve("sub"));
        for (Path output : new Path[] { file, link, second, round }) {
            FileWriteException refusal = assertThrows(FileWriteException.class,
                    () -> WholeFile.at(output).apartFrom(file).write(NEW));
            assertEquals("save.input", refusal.problem().key());
        }
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aMissingFolderIsToldBeforeTheWork() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("nowhere/later.csv"));
        for (Path output : new Path[] { folder.resolve("nowhere/table.csv"), file.resolve("table.csv"), link }) {
            FileWriteException refusal = assertThrows(FileWriteException.class, WholeFile.at(output)::check);
            assertEquals("save.noFolder", refusal.problem().key());
        }
        WholeFile.at(folder.resolve("table2.csv")).check();
    }

    @Test
    void ofFilesThatBelongTogetherNoneIsWrittenWhenOneCannotBe() throws Exception {
        assumeTrue(SmallDisk.isPosix());
        assertEquals("save.failed", SmallDisk.run("two", file));
        assertEquals("old", Files.readString(file));
        assertEquals(Set.of("table.csv"), names());
        Map<WholeFile, byte[]> together = new LinkedHashMap<>();
        together.put(WholeFile.at(file), NEW);
        together.put(WholeFile.at(folder.resolve("second.csv")), NEW);
        WholeFiles.write(together);
        assertEquals(Set.of("table.csv", "second.csv"), names());
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aLinkToNothingIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("later.csv"));
        WholeFile.at(link).write(NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("later.csv")));
    }

    @Test
    void nobodyReadsASecretWhileItIsWritten() throws IOException {
        assumeTrue(SmallDisk.isPosix());
        Path secret = folder.resolve("secret");
        WholeFile.at(secret).inSecret().write(NEW);
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(secret));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.at(file).write(NEW);
        assertEquals(PosixFilePermissions.fromString("rw-r-----"), Files.getPosixFilePermissions(file));
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAndNothingElse() throws Exception {
        Path later = Files.createDirectory(folder.resolve("later"));
        String dead = LargeWriter.killed(later).getFileName().toString();
        String living = dead.replaceFirst("\\d+@\\d+-\\d+", ProcessMark.current() + "-0");
        String elsewhere = dead.replaceFirst("-\\p{XDigit}+", "-0");
        String old = ".6f1c2a34-0000-4000-8000-123456789abc.tmp";
        String deadFolder = dead.replaceFirst("\\d+\\.tmp", "98.tmp");
        for (String name : new String[] { living, elsewhere, old, ".other.tmp", ".partnerstrategy-notes.tmp" }) {
            Files.writeString(later.resolve(name), "half");
        }
        Files.writeString(Files.createDirectory(later.resolve(deadFolder)).resolve("half"), "half");
        Files.setLastModifiedTime(later.resolve(old), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        WholeFile.at(later.resolve("table.csv")).write(NEW);
        assertEquals(Set.of(living, elsewhere, ".other.tmp", ".partnerstrategy-notes.tmp", "table.csv"), names(later));
    }

    @ParameterizedTest
    @ValueSource(strings = { "con", "PRN.txt", "aux.tar.gz", "Nul .svg", "com¹", "LPT0.pdf", "conout$" })
    void knowsTheNamesOfDevices(String name) {
        assertTrue(FileName.isDevice(name));
    }

    @ParameterizedTest
    @CsvSource({ "Youth work, Youth work.svg", "Sport / spel, Sport - spel.svg", "con, con_.svg", "'..', goal.svg",
        "'Einde. ', Einde.svg", "'', goal.svg", "consul, consul.svg" })
    void namesAFileAfterWords(String words, String name) {
        assertEquals(name, FileName.of(words, "goal", ".svg"));
    }

    @Test
    void namesNoFileLongerThanADiskTakes() {
        for (String sign : new String[] { "a", "é", "文", "🙂" }) {
            String name = FileName.of(sign.repeat(300), "goal", ".partnerstrategy");
            assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255);
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(name), "no half of a sign");
        }
    }

    @Test
    void aFolderIsMadeWholeOrNotAtAll() throws IOException {
        Path made = folder.resolve("parent/made");
        WholeFolder.write(made, Map.of("a/b.txt", "b", "c.txt", "c"));
        assertEquals("b", Files.readString(made.resolve("a/b.txt")));
        Path failed = folder.resolve("failed");
        String tooLong = "n".repeat(300);
        assertThrows(FileWriteException.class, () -> WholeFolder.write(failed, Map.of("c.txt", "c", tooLong, "b")));
        assertTrue(Files.notExists(failed));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThrows(FileWriteException.class, () -> WholeFolder.write(empty, Map.of("c.txt", "c", tooLong, "b")));
        assertTrue(WholeFolder.isFree(empty));
        assertEquals(Set.of("empty", "parent", "table.csv"), names());
    }

    private Set<String> names() throws IOException {
        return names(folder);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
