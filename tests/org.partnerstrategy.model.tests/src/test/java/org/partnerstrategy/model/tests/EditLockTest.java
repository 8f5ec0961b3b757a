/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.FileBusyException;
import org.partnerstrategy.model.file.LockOwner;
import org.partnerstrategy.model.file.LockOwner.Use;
import org.partnerstrategy.model.file.ProcessMark;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

class EditLockTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;
    private Path file;
    private Path lockFile;

    @BeforeEach
    void copyStrategy() throws IOException {
        file = Fixture.COMPLETE.copyTo(folder);
        lockFile = folder.resolve(".~lock." + file.getFileName() + "#");
    }

    @Test
    void onAFullDiskNoLockStays() throws Exception {
        assumeTrue(SmallDisk.isPosix());
        assertEquals("not written", SmallDisk.runWithoutRoom("lock", file));
        assertFalse(Files.exists(lockFile));
    }

    @Test
    void oneAtATimeHasIt() throws IOException {
        try (EditLock first = EditLock.waitFor(file, Use.COMMAND, LONG)) {
            assertTrue(first.isHeld());
            EditLock second = new EditLock(file, Use.COMMAND);
            assertThat(second.take()).isPresent();
            assertFalse(second.isHeld());
            second.close();
            assertTrue(Files.exists(lockFile), "only its owner gives it back");
        }
        assertTrue(Files.notExists(lockFile));
    }

    @Test
    void windowsOfOneProgramShareIt() throws IOException {
        EditLock first = EditLock.waitFor(file, Use.WINDOW, LONG);
        EditLock second = EditLock.waitFor(file, Use.WINDOW, LONG);
        first.close();
        assertEquals(Use.WINDOW, new EditLock(file, Use.COMMAND).take().orElseThrow().use());
        second.close();
        assertTrue(Files.notExists(lockFile));
    }

    /** By whatever name the file is known. */
    @Test
    void aLinkIsLockedWithWhatItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.partnerstrategy"), file);
        try (EditLock first = EditLock.waitFor(link, Use.COMMAND, LONG)) {
            assertThat(new EditLock(file, Use.COMMAND).take()).isPresent();
        }
    }

    @Test
    void aFileThatIsOpenInAWindowIsLeftAlone() throws Exception {
        Process window = start("window");
        try (BufferedReader output = window.inputReader()) {
            assertEquals("taken", output.readLine());
            StrategyFileException refusal = assertThrows(StrategyFileException.class, () -> rename("Anders"));
            assertEquals("busy.window", refusal.problem().key());
            assertTrue(refusal.getMessage().contains(System.getProperty("user.name")), refusal.getMessage());
            assertTrue(refusal.getMessage().matches(".*since 2\\d{3}-\\d\\d-\\d\\d \\d\\d:\\d\\d.*"),
                    refusal.getMessage());
            assertEquals(Fixture.COMPLETE.text(), Files.readString(file));
        } finally {
            window.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(lockFile), "it was left");
        rename("Anders");
        assertTrue(Files.notExists(lockFile));
    }

    @Test
    void aCommandThatDoesNotEndIsWaitedForAndThenNamed() throws Exception {
        Process command = start("command");
        try (BufferedReader output = command.inputReader()) {
            assertEquals("taken", output.readLine());
            FileBusyException refusal = assertThrows(FileBusyException.class,
                    () -> EditLock.waitFor(file, Use.COMMAND, Duration.ofMillis(1)));
            assertEquals("busy.command", refusal.problem().key());
        } finally {
            command.destroyForcibly().waitFor();
        }
    }

    /** As older versions wrote it, which could not lock it. */
    @Test
    void aLivingProcessThatIsOnlyNamedCounts() throws IOException {
        Files.writeString(lockFile, String.join("\n", "anna", owner().computer(), new ProcessMark(
                ProcessHandle.current().parent().orElseThrow().pid(), 0).toString()));
        Optional<LockOwner> other = new EditLock(file, Use.WINDOW).take();
        assertEquals("anna", other.orElseThrow().user());
        assertEquals("", other.get().time());
    }

    @Test
    void aProcessOnAnotherComputerIsBelievedAndCanBeRemoved() throws IOException {
        Files.writeString(lockFile, String.join("\n", "anna", "elsewhere", "1@1", "2026-01-02T03:04:05Z", "WINDOW"));
        StrategyFileException refusal = assertThrows(StrategyFileException.class, () -> rename("Anders"));
        assertEquals("busy.elsewhere", refusal.problem().key());
        assertTrue(refusal.getMessage().contains("anna (elsewhere)"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(lockFile.getFileName().toString()), refusal.getMessage());
        Files.delete(lockFile);
        rename("Anders");
    }

    @Test
    void aLockThatNobodyFinishedIsTaken() throws IOException {
        for (String left : List.of("", "anna", "anna\n" + owner().computer() + "\n999999999@1")) {
            Files.writeString(lockFile, left);
            rename("Anders " + left.length());
            assertTrue(Files.notExists(lockFile));
        }
    }

    @Test
    void aChangeThatFailsLeavesNoLock() {
        assertThrows(IllegalStateException.class, () -> StrategyFile.change(file, strategy -> {
            throw new IllegalStateException();
        }));
        assertTrue(Files.notExists(lockFile));
    }

    @Test
    void aMissingFileIsNamedAndNoLockIsMade() throws IOException {
        Path missing = folder.resolve("missing.partnerstrategy");
        StrategyFileException refusal = assertThrows(StrategyFileException.class,
                () -> StrategyFile.change(missing, strategy -> ""));
        assertEquals("file.missing", refusal.problem().key());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /** Each of many threads changes what is there then. */
    @Test
    void noChangeOfManyIsLost() throws Exception {
        int count = 40;
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform().unstarted(this::addSign)).limit(count)
                .toList();
        rename("");
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals("+".repeat(count), StrategyFile.load(file).getName());
    }

    @Test
    void oneOfManyMakesANewFile() throws Exception {
        Path other = folder.resolve("other.partnerstrategy");
        AtomicInteger made = new AtomicInteger();
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> {
            try {
                PartnerStrategy strategy = StrategyFile.load(file);
                made.addAndGet(StrategyFile.saveNew(strategy, other) ? 1 : 0);
            } catch (StrategyFileException e) {
                throw new IllegalStateException(e);
            }
        })).limit(20).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(1, made.get());
    }

    private void addSign() {
        try {
            StrategyFile.change(file, strategy -> {
                strategy.setName(strategy.getName() + "+");
                return "";
            });
        } catch (StrategyFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rename(String name) throws StrategyFileException {
        StrategyFile.change(file, strategy -> {
            strategy.setName(name);
            return "";
        });
    }

    private LockOwner owner() throws IOException {
        try (EditLock held = EditLock.waitFor(file, Use.COMMAND, LONG)) {
            return new EditLock(file, Use.COMMAND).take().orElseThrow();
        }
    }

    private Process start(String use) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), LockHolder.class.getName(), file.toString(), use)
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
