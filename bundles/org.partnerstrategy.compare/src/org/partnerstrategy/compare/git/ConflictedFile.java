/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.ConflictMarks;

/**
 * The three versions of a file that git could not merge: those in its index, else those between the marks that git left
 * in the file. They lie in a folder of their own until this is closed.
 *
 * @param folder the folder
 */
public record ConflictedFile(Path folder) implements AutoCloseable {

    private static final String[] NAMES = { "base", "ours", "theirs" };

    /**
     * The versions of that file.
     *
     * @return none when it has no marks and git has no versions to merge
     * @throws IOException when they cannot be written into a folder
     */
    public static Optional<ConflictedFile> of(Path file) throws IOException {
        ConflictedFile versions = new ConflictedFile(Files.createTempDirectory("merge"));
        if (versions.readIndex(file.toAbsolutePath()) || versions.readMarks(file)) {
            return Optional.of(versions);
        }
        versions.close();
        return Optional.empty();
    }

    /** Whether git could not merge the file, and nobody has told it since that this is done. */
    public static boolean isUnmerged(Path file) {
        Path real = file.toAbsolutePath();
        for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return new Git(real.getParent()).output("ls-files", "--unmerged", "--", real.getFileName().toString())
                        .filter(answer -> answer.length > 0).isPresent();
            }
        }
        return false;
    }

    /** Tells git that the file is merged, as its merge tools do. */
    public static void tellMerged(Path file) {
        Path real = file.toAbsolutePath();
        new Git(real.getParent()).output("add", "--", real.getFileName().toString());
    }

    /** The version before both; an empty file when git does not tell. */
    public Path base() {
        return folder.resolve(NAMES[0]);
    }

    /** The own version. */
    public Path ours() {
        return folder.resolve(NAMES[1]);
    }

    /** The other version. */
    public Path theirs() {
        return folder.resolve(NAMES[2]);
    }

    /** Who made the own version and when, as git knows it. */
    public static Optional<String> ourAuthor(Path file) {
        return author(file, "HEAD");
    }

    /** Who made the other version and when, as git knows it; it is merged, or put on top of the own one. */
    public static Optional<String> theirAuthor(Path file) {
        return Stream.of("MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD").map(revision -> author(file, revision))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> author(Path file, String revision) {
        return new Git(file.toAbsolutePath().getParent())
                .output("log", "-1", "--date=format:%Y-%m-%d %H:%M", "--format=%an, %ad", revision)
                .map(answer -> new String(answer, StandardCharsets.UTF_8).strip()).filter(text -> !text.isEmpty());
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
