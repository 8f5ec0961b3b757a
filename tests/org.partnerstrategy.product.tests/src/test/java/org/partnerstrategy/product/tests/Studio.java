/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The two ways in which the product runs a command. */
enum Studio {

    /** In plain Java, by the start script. */
    JAVA,
    /** In Equinox, as it is done where plug-ins are installed. */
    EQUINOX;

    /** What a command answered. */
    record Answer(int exitCode, String out, String err) {
    }

    private List<String> program(Path home) {
        if (this == JAVA) {
            return List.of(Product.folder().resolve("studio").toString());
        }
        String launcher = Product.jars(Product.folder().resolve("plugins")).stream().map(Path::toString)
                .filter(jar -> jar.contains("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-jar", launcher, "-data", "@none",
                "-application", "org.partnerstrategy.cli.application");
    }

    /**
     * Runs a command.
     *
     * @param home where it leaves what it keeps
     */
    Answer run(Path home, String... arguments) throws IOException, InterruptedException {
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.of(program(home), List.of(arguments)).flatMap(List::stream).toList())
                .redirectOutput(out.toFile()).redirectError(err.toFile()).directory(home.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exitCode = builder.start().waitFor();
        return new Answer(exitCode, Files.readString(out), Files.readString(err));
    }
}
