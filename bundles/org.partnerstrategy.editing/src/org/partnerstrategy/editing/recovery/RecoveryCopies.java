/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.file.ProcessMark;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Copies of strategies with changes that were not saved yet, kept in a folder so that they survive a crash. A copy is
 * two files: the strategy, and a note that says where it belongs and which process made it.
 */
public final class RecoveryCopies {

    private static final String NOTE = ".properties";
    private static final String STRATEGY = ".partnerstrategy";

    private final Path folder;

    /** Copies in that folder, which is made when the first copy is kept. */
    public RecoveryCopies(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a copy of a document as it is now, with what is being typed, in the place of an earlier copy by this
     * process. Whenever the process ends, there is either the earlier copy or the new one. Only this user can read it.
     *
     * @throws IOException when the copy cannot be written
     */
    public void keep(StrategyDocument document) throws IOException {
        makeFolder();
        String name = name(document.file());
        // First, so that there is never a copy of which nobody knows where it belongs.
        new RecoveryNote(document.file(), ProcessMark.current()).write(folder.resolve(name + NOTE));
        StrategyFile.saveCopy(document.copy(), folder.resolve(name + STRATEGY));
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Removes the copy of a file by this process, because it was saved or its changes are no longer wanted.
     *
     * @throws IOException when the copy is there and cannot be removed
     */
    public void remove(Path file) throws IOException {
        remove(name(file));
    }

    /** The copies of processes that ended without removing them, the newest first. */
    public List<RecoveryCopy> found() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(STRATEGY)).map(this::read).flatMap(Optional::stream)
                    .sorted((one, other) -> other.time().compareTo(one.time())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy without a note was left by an older version, of which the note came last: it is worth as much. */
    private Optional<RecoveryCopy> read(Path copy) {
        Optional<RecoveryNote> note = RecoveryNote.read(folder.resolve(name(copy, STRATEGY) + NOTE));
        if (note.filter(known -> known.process().isAlive()).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecoveryCopy(note.map(RecoveryNote::file), copy,
                    Files.getLastModifiedTime(copy).toInstant()));
        } catch (IOException e) {
            // Another window has taken it back meanwhile.
            return Optional.empty();
        }
    }

    /**
     * Removes a copy that was found, because it was taken back or is not wanted.
     *
     * @throws IOException when it cannot be removed
     */
    public void remove(RecoveryCopy found) throws IOException {
        remove(name(found.copy(), STRATEGY));
    }

    private static String name(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name + STRATEGY));
        Files.deleteIfExists(folder.resolve(name + NOTE));
    }

    private static String name(Path file) {
        return UUID.nameUUIDFromBytes((file.toAbsolutePath() + "#" + ProcessMark.current())
                .getBytes(StandardCharsets.UTF_8)).toString();
    }
}
