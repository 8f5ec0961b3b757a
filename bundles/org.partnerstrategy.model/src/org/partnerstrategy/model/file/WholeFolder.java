/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.stream.Stream;

/** A new folder that is there with all its files, or not at all. */
public final class WholeFolder {

    private WholeFolder() {
    }

    /** Whether a folder can be made there: nothing is there, or an empty folder. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Makes a folder.
     *
     * @param folder is free
     * @param files the texts of its files, by their paths in it
     * @throws FileWriteException when it cannot be made; nothing is there then
     */
    public static void write(Path folder, Map<String, String> files) throws FileWriteException {
        try {
            if (Files.isDirectory(folder)) {
                // Somebody may be in it, so that no other one can take its place.
                fill(folder, files);
                return;
            }
            Path target = Beside.real(folder);
            Files.createDirectories(target.getParent());
            Leftovers.removeFrom(target.getParent());
            Path draft = Files.createDirectory(Leftovers.newFile(target));
            try {
                fill(draft, files);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                remove(draft);
            }
        } catch (IOException e) {
            throw FileWriteException.of(folder, e);
        }
    }

    private static void fill(Path folder, Map<String, String> files) throws IOException {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            empty(folder);
            throw e;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                remove(file);
            }
        }
    }

    /** Removes a file, or a folder with all that is in it. */
    static void remove(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
