/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.file.WholeFile;

/** A program that writes a large file again and again, so that it can be killed in the middle of it. */
final class LargeWriter {

    private static final int SIZE = 32_000_000;

    private LargeWriter() {
    }

    /** What is left in a folder after it was killed there. */
    static Path killed(Path folder) throws Exception {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), LargeWriter.class.getName(), folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Optional<Path> left = Optional.empty();
        while (left.isEmpty()) {
            if (!writer.isAlive()) {
                throw new IllegalStateException("it ended by itself");
            }
            left = draft(folder);
            if (left.isPresent()) {
                // Stopped first: what was there a moment ago may be in its place by now.
                signal("STOP", writer);
                left = draft(folder);
                signal(left.isPresent() ? "KILL" : "CONT", writer);
            }
        }
        writer.waitFor();
        Files.deleteIfExists(folder.resolve("large"));
        return left.get();
    }

    private static void signal(String name, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    private static Optional<Path> draft(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".tmp")).findFirst();
        }
    }

    public static void main(String[] arguments) throws IOException {
        byte[] content = new byte[SIZE];
        while (true) {
            WholeFile.at(Path.of(arguments[0], "large")).write(content);
        }
    }
}
