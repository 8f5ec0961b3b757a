/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.testdata;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Scripts of the folder {@code src/test/node} of a module, which use a page in a real browser as people do, with their
 * packages in {@code target/node}.
 *
 * @param node runs them
 * @param chromium the browser
 */
public record NodeScripts(String node, String chromium) {

    private static final Path SCRIPTS = Path.of("src/test/node").toAbsolutePath();
    private static final Path PACKAGES = Path.of("target/node").toAbsolutePath();

    /**
     * The scripts of the module in the current folder.
     *
     * @throws MissingException when Node.js, Chromium or the packages are missing
     */
    public static NodeScripts ready() throws IOException, InterruptedException, MissingException {
        Optional<Path> npm = program("npm");
        Optional<Path> node = program("node");
        Optional<Path> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> program(name).stream()).findFirst();
        require(npm.isPresent() && node.isPresent(), "Node.js with npm is not installed");
        require(browser.isPresent(), "Chromium is not installed");
        Files.createDirectories(PACKAGES);
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : (Iterable<Path>) scripts::iterator) {
                Files.write(PACKAGES.resolve(script.getFileName()), Files.readAllBytes(script));
            }
        }
        require(Files.isDirectory(PACKAGES.resolve("node_modules")) || output(List.of(npm.get().toString(), "ci",
                "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund")).isEmpty(),
                "the packages of Node.js cannot be had; see " + PACKAGES);
        return new NodeScripts(node.get().toString(), browser.get().toString());
    }

    private static void require(boolean there, String reason) throws MissingException {
        if (!there) {
            throw new MissingException(reason);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place).resolve(name)).filter(Files::isExecutable).findFirst();
    }

    /** The process of a script, which is given the browser first; not started. */
    public ProcessBuilder process(String script, String... arguments) {
        return new ProcessBuilder(Stream.concat(Stream.of(node, script, chromium), Stream.of(arguments)).toList())
                .directory(PACKAGES.toFile()).redirectErrorStream(true);
    }

    /** What a script says when it fails; nothing when it does not. */
    public String run(String script, String... arguments) throws IOException, InterruptedException {
        return output(process(script, arguments).command());
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            Process process = new ProcessBuilder(command).directory(PACKAGES.toFile()).redirectErrorStream(true)
                    .redirectOutput(said.toFile()).start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return "does not end: " + Files.readString(said);
            }
            return process.exitValue() == 0 ? "" : process.exitValue() + ": " + Files.readString(said);
        } finally {
            Files.delete(said);
        }
    }

    /** Says what the scripts need and the computer lacks. */
    public static final class MissingException extends Exception {

        private static final long serialVersionUID = 1L;

        private MissingException(String reason) {
            super(reason);
        }
    }
}
