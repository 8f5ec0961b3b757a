/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of the class path, to be run in a process of its own.
 *
 * @param command all words of its command
 */
record JavaProgram(List<String> command) {

    /** What came of a run: the exit code, and what was said. */
    record Run(int exitCode, String said) {
    }

    /** The program with that main class. */
    static JavaProgram of(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new JavaProgram(command);
    }

    /** The same where no file can become larger than so many kilobytes, which fails as on a full disk. */
    JavaProgram withRoom(int kilobytes) {
        List<String> limited = new ArrayList<>(
                List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
        limited.addAll(command);
        return new JavaProgram(limited);
    }

    /** Starts it; what it says on the error stream goes with its output. */
    Process start() throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Waits until one that was started ends. */
    static Run end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }
}
