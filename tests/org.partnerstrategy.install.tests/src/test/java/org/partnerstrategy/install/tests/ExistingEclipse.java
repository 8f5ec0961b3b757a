/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An Eclipse that is there already.
 *
 * @param folder where it is
 * @param workspace where its user works
 * @param reports where pictures of it are kept for people to look at
 */
record ExistingEclipse(Path folder, Path workspace, Path reports) {

    private static final Path BUILT = Path.of(System.getProperty("install.eclipse"));
    private static final String OURS = "org.partnerstrategy.";
    private static final String PROBE = "org.partnerstrategy.install.";

    /** A fresh one in that folder. */
    static ExistingEclipse in(Path folder) throws IOException {
        Path eclipse = Copy.of(BUILT, folder.resolve("eclipse"));
        return new ExistingEclipse(eclipse, folder.resolve("workspace"),
                Files.createDirectories(Path.of("target", "screenshots")));
    }

    /** Installs or removes, as a user would, by the director of this Eclipse. */
    void director(String... arguments) throws IOException, InterruptedException {
        application("org.eclipse.equinox.p2.director", arguments);
    }

    /** Runs a program in this Eclipse. */
    void application(String name, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-application", name));
        all.addAll(List.of(arguments));
        run(List.of(), all);
    }

    /** Throws away what nothing installed needs any more. */
    void collectGarbage() throws IOException, InterruptedException {
        application("org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile");
    }

    /** Starts, opens the file in the workbench, and answers what was seen. The name is that of the picture. */
    Properties open(Path file, String name) throws IOException, InterruptedException {
        Path report = workspace.resolveSibling(name + ".properties");
        run(List.of("-Dprobe.file=" + file, "-Dprobe.report=" + report,
                "-Dprobe.picture=" + reports.resolve(name + ".png").toAbsolutePath()), List.of());
        Properties seen = new Properties();
        try (Reader reader = Files.newBufferedReader(report)) {
            seen.load(reader);
        }
        return seen;
    }

    private void run(List<String> options, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Duser.language=en", "-jar", launcher().toString(), "-data", workspace.toString()));
        command.addAll(arguments);
        Path output = workspace.resolveSibling("output.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        // Whoever waits for an answer that nobody gives must not stop a build for good.
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        assertEquals(0, process.exitValue(), () -> read(output));
    }

    private Path launcher() throws IOException {
        return named("plugins").stream().filter(name -> name.startsWith("org.eclipse.equinox.launcher_"))
                .map(folder.resolve("plugins")::resolve).findFirst().orElseThrow();
    }

    /** The bundles that this Eclipse runs, of ours, with their versions. */
    List<String> ownBundles() {
        return read(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).lines()
                .filter(ExistingEclipse::isOwn).map(line -> line.split(",")).map(line -> line[0] + "_" + line[1])
                .sorted().toList();
    }

    /** The files and folders of ours in a folder of this Eclipse. */
    List<String> ownIn(String name) throws IOException {
        return named(name).stream().filter(ExistingEclipse::isOwn).sorted().toList();
    }

    /** The files and folders in a folder of this Eclipse. */
    List<String> named(String name) throws IOException {
        Path parent = folder.resolve(name);
        if (!Files.exists(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.map(child -> child.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean isOwn(String name) {
        return name.startsWith(OURS) && !name.startsWith(PROBE);
    }

    /** The errors in the logs of this Eclipse and of its user, but for the file that git marked and nobody merges. */
    List<String> errors() throws IOException {
        List<Path> logs = new ArrayList<>(List.of(workspace.resolve(".metadata/.log")));
        named("configuration").stream().filter(name -> name.endsWith(".log"))
                .map(folder.resolve("configuration")::resolve).forEach(logs::add);
        return logs.stream().filter(Files::exists).map(ExistingEclipse::read)
                .flatMap(log -> Stream.of(log.split("(?m)^!ENTRY "))).filter(entry -> entry.matches("(?s)\\S+ 4 .*"))
                .filter(entry -> !entry.contains("marked.partnerstrategy: has git's conflict marks")).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
