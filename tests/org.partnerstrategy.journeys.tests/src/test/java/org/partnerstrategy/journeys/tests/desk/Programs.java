/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that run on a desk, each with a log; they end with it. */
final class Programs implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 20;

    /** Java says that it was told which home folder it has. */
    private static final String ABOUT_OPTIONS = "NOTE: Picked up JDK_JAVA_OPTIONS";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<Process> running = new ArrayDeque<>();

    /** @param folder where they run, and where their logs are kept */
    Programs(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toString());
    }

    /** What the programs that are started from now on know about their surroundings. */
    void tell(String name, String value) {
        environment.put(name, value);
    }

    /** Starts a program that goes on. */
    Process start(List<String> command) {
        Process process = begin(command, log(command));
        running.push(process);
        return process;
    }

    /** Runs a program until it ends well. */
    void run(List<String> command) {
        Path log = folder.resolve("once-" + nameOf(command) + ".log");
        Process process = begin(command, log);
        try {
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " failed; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The journey takes too long", e);
        }
    }

    /** What a program that was started has said. */
    List<String> said(List<String> command) {
        return Lines.all(log(command)).stream().filter(line -> !line.startsWith(ABOUT_OPTIONS)).toList();
    }

    private Path log(List<String> command) {
        return folder.resolve(nameOf(command) + ".log");
    }

    private Process begin(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(command.getFirst() + " is missing; releng/verify tells which package has it",
                    e);
        }
    }

    private static String nameOf(List<String> command) {
        return Path.of(command.getFirst()).getFileName().toString();
    }

    @Override
    public void close() {
        running.forEach(process -> {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
            process.onExit().orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
        });
    }
}
