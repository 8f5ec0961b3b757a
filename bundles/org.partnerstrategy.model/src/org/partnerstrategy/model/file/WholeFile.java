/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Message;

/**
 * A file that is written as a whole or not at all: the new version is written beside it and flushed to the disk before
 * it takes the place of the old one, which is as it was when anything fails. A link stays a link: what it leads to is
 * replaced. The new version has the permissions of the old one.
 *
 * @param path where it lies; it need not be there
 * @param backup whether the old version is kept, with {@value #BACKUP_SUFFIX} behind its name; a version that is equal
 *        to the old one is then not written
 * @param secret whether a new file can be read by its owner alone
 * @param original what it is a copy of: a new file has the permissions of that
 * @param inputs what it must not replace
 */
public record WholeFile(Path path, boolean backup, boolean secret, Optional<Path> original, List<Path> inputs) {

    /** What is put behind a file's name to get the name of its backup. */
    public static final String BACKUP_SUFFIX = ".bak";

    public WholeFile {
        inputs = List.copyOf(inputs);
    }

    /** The file there, without a backup. */
    public static WholeFile at(Path path) {
        return new WholeFile(path, false, false, Optional.empty(), List.of());
    }

    /** The same, keeping the old version. */
    public WholeFile withBackup() {
        return new WholeFile(path, true, secret, original, inputs);
    }

    /** The same, for the eyes of the user alone. */
    public WholeFile inSecret() {
        return new WholeFile(path, backup, true, original, inputs);
    }

    /** The same as a copy of that file, which no more people can read. */
    public WholeFile copying(Path file) {
        return new WholeFile(path, backup, secret, Optional.of(file), inputs);
    }

    /** The same, refusing to replace these too, by whatever name they are known. */
    public WholeFile apartFrom(Path... others) {
        return new WholeFile(path, backup, secret, original,
                Stream.concat(inputs.stream(), Arrays.stream(others)).toList());
    }

    /**
     * Writes it.
     *
     * @throws FileWriteException when it cannot be written; everything is then as it was before
     */
    public void write(byte[] content) throws FileWriteException {
        WholeFiles.write(Map.of(this, content));
    }

    /** The new version, on the disk but not in its place yet. */
    Replacement prepare(byte[] content) throws FileWriteException {
        try {
            Path target = Beside.real(path);
            Leftovers.removeFrom(target.getParent());
            Replacement replacement = new Replacement(target, Permissions.of(target, original, secret));
            try {
                replacement.write(content);
            } catch (IOException e) {
                replacement.close();
                throw e;
            }
            return replacement;
        } catch (IOException e) {
            throw FileWriteException.of(path, e);
        }
    }

    /** Puts the new version in its place. */
    void commit(Replacement replacement) throws FileWriteException {
        try {
            replacement.commit(backup);
        } catch (IOException e) {
            throw FileWriteException.of(path, e);
        }
    }

    /**
     * Finds out whether it can be written as far as its name and its place tell, so that no work is done in vain.
     *
     * @throws FileWriteException when it cannot
     */
    public void check() throws FileWriteException {
        if (Files.isDirectory(path)) {
            throw problem("save.folder");
        }
        if (Files.exists(path)) {
            if (!Files.isRegularFile(path)) {
                throw problem("save.noFile");
            }
            checkInputs();
        } else {
            checkName(path.getFileName().toString());
        }
        checkFolder(Beside.real(path).getParent());
    }

    private void checkFolder(Path folder) throws FileWriteException {
        if (!Files.isDirectory(folder)) {
            throw FileWriteException.of(path, new NotDirectoryException(folder.toString()));
        }
        // Elsewhere Java cannot tell of a folder on the network whether it can be written.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix") && !Files.isWritable(folder)) {
            throw FileWriteException.of(path, new AccessDeniedException(folder.toString()));
        }
    }

    private void checkName(String name) throws FileWriteException {
        if (FileName.isTooLong(name)) {
            throw problem("save.longName", FileName.length(name), FileName.LONGEST);
        }
        if (FileName.isDevice(name)) {
            throw problem("save.device");
        }
    }

    private void checkInputs() throws FileWriteException {
        for (Path input : inputs) {
            try {
                if (Files.isSameFile(path, input)) {
                    throw problem("save.input");
                }
            } catch (NoSuchFileException e) {
                // It cannot be replaced then.
            } catch (FileWriteException e) {
                throw e;
            } catch (IOException e) {
                throw FileWriteException.of(path, e);
            }
        }
    }

    private FileWriteException problem(String key, Object... arguments) {
        return new FileWriteException(path, Message.of(WholeFile.class, key, arguments), null);
    }
}
