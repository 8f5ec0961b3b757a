/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a file was when a document read or wrote it.
 *
 * @param time when it was last written
 * @param content a digest of its bytes
 */
record FileStamp(FileTime time, String content) {

    /** The file as it is now. A file that cannot be read has a stamp that no content has. */
    static FileStamp of(Path file) {
        try {
            return new FileStamp(Files.getLastModifiedTime(file), digest(file));
        } catch (IOException e) {
            return new FileStamp(FileTime.fromMillis(0), "");
        }
    }

    /** What happened to the file since. That it was written with the same bytes is nothing. */
    FileChange changeOf(Path file) {
        try {
            if (Files.notExists(file)) {
                return FileChange.GONE;
            }
            return Files.getLastModifiedTime(file).equals(time) || digest(file).equals(content)
                    ? FileChange.NONE : FileChange.CHANGED;
        } catch (IOException e) {
            // A folder on the network that is out of reach for a moment is not a change.
            return FileChange.NONE;
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
