/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.model.file.UserFolder;

/**
 * Keeps on disk what happens in the workshop about a file, a line each, until the workshop ends: whatever stops the
 * program, the next one goes on from there. A line that was not written to its end counts as not written. Only the user
 * can read it. Used by one thread at a time, and by one workshop.
 */
public final class Journal implements Closeable {

    private static final String FOLDER = "workshops";
    private static final String EXTENSION = ".jsonl";

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private Journal(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * The journal of the workshop about a strategy.
     *
     * @return none when there is such a workshop already
     * @throws IOException when the journal cannot be written
     */
    public static Optional<Journal> open(Path strategy) throws IOException {
        Path folder = UserFolder.path().resolve(FOLDER);
        Files.createDirectories(folder);
        Path file = folder.resolve(name(strategy) + EXTENSION);
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE), secret(folder));
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Journal(file, channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // Another workshop of this program has it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static FileAttribute<?>[] secret(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    private static String name(Path strategy) throws IOException {
        try {
            byte[] path = strategy.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(path), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * All that happened, the oldest first. What is added comes behind it.
     *
     * @throws IOException when it cannot be read
     */
    public List<JournalEntry> read() throws IOException {
        channel.position(0);
        byte[] content = Channels.newInputStream(channel).readAllBytes();
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        channel.truncate(end);
        channel.position(end);
        return new String(content, 0, end, StandardCharsets.UTF_8).lines().map(Line::read).flatMap(Optional::stream)
                .toList();
    }

    /**
     * Adds an entry. It outlives this program from then on; a computer that loses its power can lose the last ones.
     *
     * @throws IOException when it cannot be written; it is then as if it was not added
     */
    public void add(JournalEntry entry) throws IOException {
        long before = channel.position();
        ByteBuffer line = StandardCharsets.UTF_8.encode(Line.of(entry) + "\n");
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
    }

    /** Flushes all that was added to the disk. */
    public void force() throws IOException {
        channel.force(false);
    }

    /** Forgets it all: the workshop has ended. */
    public void delete() throws IOException {
        channel.truncate(0);
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            lock.release();
            channel.close();
        }
    }
}
