/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The copies that programs which share folders leave beside a file when two people changed it: Dropbox and Nextcloud
 * ("youth (Anna's conflicted copy 2026-11-30)"), ownCloud ("youth_conflict-20261130-101112"), Syncthing
 * ("youth.sync-conflict-20261130-101112-ABCDEFG") and OneDrive ("youth-DESKTOP-AB12CD").
 */
public final class ConflictCopies {

    private static final Pattern ENDING = Pattern.compile(" \\(.*conflict.*\\)|_conflict-\\d+.*|\\.sync-conflict-.*"
            + "|-(DESKTOP|LAPTOP)-[A-Z0-9]+");

    private ConflictCopies() {
    }

    /** Those beside a file, in alphabetical order; none when the folder cannot be read. */
    public static List<Path> beside(Path file) {
        try (Stream<Path> others = Files.list(file.toAbsolutePath().getParent())) {
            return others.filter(other -> isCopy(other.getFileName().toString(), file)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The file of which a file is such a copy, if it lies beside it. */
    public static Optional<Path> original(Path copy) {
        try (Stream<Path> others = Files.list(copy.toAbsolutePath().getParent())) {
            return others.filter(other -> isCopy(copy.getFileName().toString(), other))
                    .min(Comparator.comparing(other -> other.toString().length()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isCopy(String other, Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        return other.length() > stem.length() + extension.length() && other.startsWith(stem)
                && other.endsWith(extension)
                && ENDING.matcher(other.substring(stem.length(), other.length() - extension.length())).matches();
    }
}
