/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.partnerstrategy.model.file.LockOwner.Use;

/**
 * The right to change a file, which one program at a time can have: windows as long as they have it open, commands as
 * long as they change it. Others know of it by a small hidden file beside it, as with office programs. Windows of one
 * program share it. Safe for use by several threads.
 */
public final class EditLock implements Closeable {

    private static final Map<Path, LockFile> HELD = new HashMap<>();
    private static final int SHORTEST_WAIT = 20;
    private static final int LONGEST_WAIT = 60;

    static {
        // Commands end by themselves; one that is broken off in the middle of a change leaves its lock to be found.
        Runtime.getRuntime().addShutdownHook(new Thread(EditLock::closeWindows));
    }

    private final Path file;
    private final LockOwner own;
    private Optional<LockFile> held = Optional.empty();

    /** A lock for that file, not taken yet. The file need not be there. */
    public EditLock(Path file, Use use) {
        this.file = Beside.real(file);
        own = LockOwner.current(use);
    }

    /**
     * Takes the lock, and waits for commands that have it.
     *
     * @param patience how long it waits for one of them
     * @throws FileBusyException when the file is open in a window, or a command does not come to its end
     * @throws IOException when there can be no lock, for instance in a folder that may not be written
     */
    public static EditLock waitFor(Path file, Use use, Duration patience) throws IOException {
        EditLock lock = new EditLock(file, use);
        lock.waitFor(patience);
        return lock;
    }

    /**
     * Takes this lock, and waits for commands that have it.
     *
     * @param patience how long it waits for one of them
     * @throws FileBusyException when the file is open in a window, or a command does not come to its end
     * @throws IOException when there can be no lock, for instance in a folder that may not be written
     */
    public void waitFor(Duration patience) throws IOException {
        Optional<LockOwner> before = Optional.empty();
        long begin = System.nanoTime();
        Optional<LockOwner> other = take();
        while (other.isPresent()) {
            if (!other.equals(before)) {
                before = other;
                begin = System.nanoTime();
            }
            if (other.get().use() == Use.WINDOW || System.nanoTime() - begin > patience.toNanos()) {
                throw new FileBusyException(file, other.get(), LockFile.of(file));
            }
            rest();
            other = take();
        }
    }

    private static void rest() throws IOException {
        try {
            // Not all at the same moment.
            Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_WAIT, LONGEST_WAIT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /**
     * Takes the lock, unless somebody else has it. Answers who has.
     *
     * @throws IOException when there can be no lock, for instance in a folder that may not be written
     */
    public Optional<LockOwner> take() throws IOException {
        synchronized (HELD) {
            if (held.isPresent()) {
                return Optional.empty();
            }
            LockFile known = HELD.get(file);
            if (known != null && !(known.owner().use() == Use.WINDOW && own.use() == Use.WINDOW)) {
                return Optional.of(known.owner());
            }
            LockFile lock = known == null ? new LockFile(LockFile.of(file), own) : known;
            Optional<LockOwner> other = known == null ? lock.take() : Optional.empty();
            if (other.isEmpty()) {
                lock.share();
                HELD.put(file, lock);
                held = Optional.of(lock);
            }
            return other;
        }
    }

    /** Whether this program has the file. */
    public boolean isHeld() {
        synchronized (HELD) {
            return held.isPresent();
        }
    }

    /** Gives the lock back, if it was taken. */
    @Override
    public void close() {
        synchronized (HELD) {
            held.filter(LockFile::leave).ifPresent(lock -> HELD.remove(file));
            held = Optional.empty();
        }
    }

    private static void closeWindows() {
        synchronized (HELD) {
            HELD.values().stream().filter(lock -> lock.owner().use() == Use.WINDOW).forEach(LockFile::release);
        }
    }
}
