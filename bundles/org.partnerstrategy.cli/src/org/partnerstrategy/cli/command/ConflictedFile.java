/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.ConflictMarks;
import org.partnerstrategy.model.text.Message;

/**
 * The three versions of a file that git could not merge: those in its index, else those between the marks that git left
 * in the file. They lie in a folder of their own until this is closed.
 *
 * @param folder the folder
 */
record ConflictedFile(Path folder) implements AutoCloseable {

    private static final String[] NAMES = { "base", "ours", "theirs" };

    static ConflictedFile of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(Message.of(MergeCommand.class, "merge.noFile", file.toString()));
        }
        ConflictedFile versions = new ConflictedFile(Files.createTempDirectory("merge"));
        if (!versions.readIndex(file.toAbsolutePath()) && !versions.readMarks(file)) {
            versions.close();
            throw new BadInputException(Message.of(MergeCommand.class, "merge.notConflicted", file.toString()));
        }
        return versions;
    }

    Path base() {
        return folder.resolve(NAMES[0]);
    }

    Path ours() {
        return folder.resolve(NAMES[1]);
    }

    Path theirs() {
        return folder.resolve(NAMES[2]);
    }

    /** Git keeps the three versions as the stages 1 to 3 of the file (git-ls-files(1)). */
    private boolean readIndex(Path file) throws IOException {
        for (int i = 0; i < NAMES.length; i++) {
            Optional<byte[]> content = new Git(file.getParent())
                    .output("show", ":" + (i + 1) + ":./" + file.getFileName());
            if (content.isEmpty() && i > 0) {
                return false;
            }
            WholeFile.at(folder.resolve(NAMES[i])).write(content.orElseGet(() -> new byte[0]));
        }
        return true;
    }

    private boolean readMarks(Path file) throws IOException {
        Optional<ConflictMarks> marks = ConflictMarks.of(file);
        if (marks.isPresent()) {
            write(base(), marks.get().base().orElse(""));
            write(ours(), marks.get().ours());
            write(theirs(), marks.get().theirs());
        }
        return marks.isPresent();
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.at(file).write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        for (String name : NAMES) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }
}
