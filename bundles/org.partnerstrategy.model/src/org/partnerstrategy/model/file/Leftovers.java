/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hidden files in which new versions are written, and what is left of those when a process is killed. Their names
 * say which process made them, so that only what nobody writes any more is removed.
 */
final class Leftovers {

    private static final String PREFIX = ".partnerstrategy-";
    private static final String SUFFIX = ".tmp";
    private static final Pattern NAME = Pattern.compile("\\.partnerstrategy-(\\p{XDigit}+)-(\\d+@\\d+)-\\d+\\.tmp");
    private static final Pattern EARLIER = Pattern
            .compile("\\.\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");
    private static final Duration OLD = Duration.ofDays(1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Leftovers() {
    }

    /** The name of a new file beside another one. */
    static Path newFile(Path target) {
        return target.resolveSibling(PREFIX + computer() + "-" + ProcessMark.current() + "-"
                + NUMBER.incrementAndGet() + SUFFIX);
    }

    private static String computer() {
        return Integer.toHexString(Computer.name().hashCode());
    }

    /** Removes what dead processes left in a folder. */
    static void removeFrom(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
            for (Path file : files) {
                if (isLeft(file)) {
                    WholeFolder.remove(file);
                }
            }
        } catch (IOException e) {
            // Whoever may not look there may not remove anything either.
        }
    }

    private static boolean isLeft(Path file) throws IOException {
        String name = file.getFileName().toString();
        Matcher own = NAME.matcher(name);
        if (own.matches() && own.group(1).equals(computer())) {
            return !ProcessMark.of(own.group(2)).isAlive();
        }
        // A process on another computer cannot be asked, but none writes a file for a day.
        return (own.matches() || EARLIER.matcher(name).matches())
                && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(OLD));
    }
}
