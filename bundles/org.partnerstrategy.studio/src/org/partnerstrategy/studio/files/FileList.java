/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.partnerstrategy.model.file.WholeFile;

/**
 * A list of files that is remembered in a file of its own, a line for each. It is written at once, so that a crash does
 * not lose it. Where it cannot be written it is forgotten: no work depends on it.
 */
public final class FileList {

    private final Path store;
    private final int most;

    /**
     * @param store the file that holds the list
     * @param most how many files it holds at most
     */
    public FileList(Path store, int most) {
        this.store = store;
        this.most = most;
    }

    /** The files, the first first. They need not exist any more. */
    public List<Path> files() {
        if (Files.notExists(store)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(store)) {
            return lines.filter(line -> !line.isBlank()).map(FileList::path).flatMap(Optional::stream).distinct()
                    .toList();
        } catch (IOException | RuntimeException e) {
            ILog.of(FileList.class).warn(store.toString(), e);
            return List.of();
        }
    }

    /** Puts a file at the top. */
    public void addFirst(Path file) {
        set(Stream.concat(Stream.of(file), files().stream().filter(other -> !other.equals(file))).toList());
    }

    /** Takes a file out. */
    public void remove(Path file) {
        set(files().stream().filter(other -> !other.equals(file)).toList());
    }

    /** Remembers these files instead. */
    public void set(List<Path> files) {
        try {
            Files.createDirectories(store.getParent());
            String lines = files.stream().distinct().limit(most).map(file -> file + "\n").collect(Collectors.joining());
            WholeFile.at(store).write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            ILog.of(FileList.class).warn(store.toString(), e);
        }
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
