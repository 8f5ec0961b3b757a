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
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The new version of a file, beside it until it is complete. */
final class Replacement implements Closeable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;

    /**
     * Begins a new version.
     *
     * @param permissions who may do what with it
     * @throws IOException when the file may not be written
     */
    Replacement(Path target, Permissions permissions) throws IOException {
        this.target = target;
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        temporary = Leftovers.newFile(target);
        channel = permissions.create(temporary);
        try {
            permissions.give(temporary);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Writes the whole, so that it is on the disk. */
    void write(byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
        // Many files may wait for each other, more than can be open at once.
        channel.close();
    }

    /** Puts the new version in place of the old one. */
    void commit(boolean keepingOld) throws IOException {
        if (keepingOld && Files.exists(target)) {
            if (Files.mismatch(temporary, target) < 0) {
                return;
            }
            keepOld();
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The backup is replaced as a whole too. */
    private void keepOld() throws IOException {
        Path copy = Leftovers.newFile(target);
        try {
            linkOrCopy(copy);
            Files.move(copy, Beside.named(target, "", WholeFile.BACKUP_SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A second name costs no room on the disk, and keeps everything that is known of the file. */
    private void linkOrCopy(Path copy) throws IOException {
        try {
            Files.createLink(copy, target);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
            try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                written.force(true);
            }
        }
    }

    /** Removes what was written unless it was committed. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // It is removed with what is left of processes that were killed.
        }
    }
}
