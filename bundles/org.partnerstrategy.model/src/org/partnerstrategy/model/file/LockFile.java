/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hidden file that says who has another file. The operating system locks it for as long as its process lives, so
 * that one that was left by a dead process is taken by exactly one of those who find it. Where it cannot lock, as in
 * some folders on a network, what is in it is believed.
 */
final class LockFile {

    private static final String PREFIX = ".~lock.";
    private static final String SUFFIX = "#";
    private static final int LONGEST = 4096;
    private static final int ATTEMPTS = 100;

    private final Path path;
    private final LockOwner owner;
    // A system forgets the locks of a process on a file as soon as it closes the file once. All stay open therefore.
    private final List<FileChannel> open = new ArrayList<>();
    private int users;

    LockFile(Path path, LockOwner owner) {
        this.path = path;
        this.owner = owner;
    }

    /** Where the lock of that file lies. */
    static Path of(Path file) {
        return Beside.named(file, PREFIX, SUFFIX);
    }

    LockOwner owner() {
        return owner;
    }

    /** One more uses it. */
    void share() {
        users++;
    }

    /** One less uses it; the last one gives it back. Answers whether it was the last. */
    boolean leave() {
        users--;
        if (users == 0) {
            release();
        }
        return users == 0;
    }

    /**
     * Takes it. Answers who else has it.
     *
     * @throws IOException when it cannot be written
     */
    Optional<LockOwner> take() throws IOException {
        Optional<LockOwner> other = Optional.empty();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            other = attempt();
            if (other.isPresent() || !open.isEmpty()) {
                return other;
            }
        }
        throw new IOException(path.toString());
    }

    /** Answers who has it; nobody, and nothing is open, when it was removed meanwhile. */
    private Optional<LockOwner> attempt() throws IOException {
        try {
            FileChannel channel = open(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Optional<LockOwner> named = read(channel);
            if (!isLocked(channel)) {
                return give(named.orElse(nobodyKnown()));
            }
            if (named.filter(this::isAnother).isPresent()) {
                return give(named.get());
            }
            claim(channel);
            if (!read(open(StandardOpenOption.READ)).equals(Optional.of(owner))) {
                close();
            }
            return Optional.empty();
        } catch (AccessDeniedException e) {
            close();
            return denied(e);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The file is somebody else's. What was left in it by a dead process can go, if the folder lets it. */
    private Optional<LockOwner> denied(AccessDeniedException problem) throws IOException {
        if (Files.notExists(path)) {
            throw problem;
        }
        Optional<LockOwner> named = LockOwner.of(Files.readAllLines(path)).filter(this::isAnother);
        if (named.isEmpty()) {
            Files.deleteIfExists(path);
        }
        return named;
    }

    private boolean isAnother(LockOwner named) {
        return named.isThere() && !(named.isHere() && named.process().equals(owner.process()));
    }

    private Optional<LockOwner> give(LockOwner other) {
        close();
        return Optional.of(other);
    }

    private static LockOwner nobodyKnown() {
        return new LockOwner("", "", new ProcessMark(0, 0), Optional.empty(), LockOwner.Use.COMMAND);
    }

    private FileChannel open(StandardOpenOption... options) throws IOException {
        FileChannel channel = FileChannel.open(path, options);
        open.add(channel);
        return channel;
    }

    /** Locks a place far behind the content, which others must be able to read on every system. */
    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // There are no locks here.
            return true;
        }
    }

    private static Optional<LockOwner> read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
        channel.read(buffer, 0);
        return LockOwner.of(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).lines().toList());
    }

    /** Writes whose it is now. On a full disk nothing stays that names nobody. */
    private void claim(FileChannel channel) throws IOException {
        try {
            write(channel);
        } catch (IOException e) {
            if (read(channel).isEmpty()) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    private void write(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.wrap(
                (String.join("\n", owner.lines()) + "\n").getBytes(StandardCharsets.UTF_8));
        channel.truncate(0);
        while (content.hasRemaining()) {
            channel.write(content, content.position());
        }
    }

    /** Gives it back, if it is still ours. */
    void release() {
        try {
            if (!open.isEmpty() && read(open(StandardOpenOption.READ)).equals(Optional.of(owner))) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // The next one sees that its owner is gone.
        } finally {
            close();
        }
    }

    private void close() {
        open.forEach(LockFile::close);
        open.clear();
    }

    private static void close(Closeable channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // What it locked is free nevertheless.
        }
    }
}
