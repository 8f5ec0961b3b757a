/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.plugin.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A terminal in which one command follows on the other. */
final class Terminal {

    /** More than a build takes that downloads everything; who takes longer hangs. */
    private static final int PATIENCE_IN_MINUTES = 20;

    private static final Path REPOSITORY = Path.of(System.getProperty("repository", "../..")).toAbsolutePath();
    private static final Path SITE = REPOSITORY.resolve("releng/org.partnerstrategy.site/target/repository");
    private static final Path PRODUCT = REPOSITORY.resolve("releng/org.partnerstrategy.product/target/products"
            + "/org.partnerstrategy.product/linux/gtk/x86_64/partnerstrategy");

    private final Map<String, String> environment;
    private final Path home;
    private Path folder;

    /**
     * @param home the folder in which it begins
     * @param environment what it knows besides what this process knows
     */
    Terminal(Path home, Map<String, String> environment) {
        this.home = home;
        this.folder = home;
        this.environment = environment;
    }

    /** With a copy of the product, {@code $STUDIO}, and the p2 site of this build, {@code $SITE}. */
    static Terminal withStudio(Path home) throws IOException, InterruptedException {
        Terminal terminal = new Terminal(home, Map.of("STUDIO", home.resolve("studio").toString(),
                "SITE", SITE.toUri().toString(), "JAVA_HOME", System.getProperty("java.home"),
                "MAVEN_ARGS", mavenArguments(Path.of(System.getProperty("local.repository"))),
                "LC_ALL", "C.UTF-8"));
        terminal.run("cp -R \"" + PRODUCT + "\" \"$STUDIO\"");
        return terminal;
    }

    /**
     * As this build itself: without a network when it has none.
     *
     * @param local the local repository
     */
    static String mavenArguments(Path local) {
        return "--batch-mode -Dmaven.repo.local=" + local
                + ("offline: true".equals(System.getProperty("network")) ? " --offline" : "");
    }

    /** The folder in which the last command left it. */
    Path folder() {
        return folder;
    }

    /** Runs commands and gives all that they say; fails with it when one of them does. */
    String run(String commands) throws IOException, InterruptedException {
        Path output = home.resolve("output");
        Path place = home.resolve("place");
        ProcessBuilder builder = new ProcessBuilder("sh", "-euc", commands + "\npwd >\"" + place + "\"")
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String said = Files.readString(output);
        if (process.exitValue() != 0) {
            throw new AssertionError(commands + "\n" + said);
        }
        folder = Path.of(Files.readString(place).strip());
        return said;
    }
}
