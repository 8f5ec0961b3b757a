/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a product a Java of its own, so that it starts where none is installed. For the platform of the build it is a
 * part of the Java that builds; for another one it is what the property {@code jre.OS.ARCH} names, if it does.
 */
final class OwnJava {

    private static final String PROPERTY = "jre.";

    private OwnJava() {
    }

    /**
     * Writes it into the folder {@code jre} of a product.
     *
     * @return whether it can run on this machine
     * @throws IOException if the folder that is named holds no Java, or the tool refuses
     */
    static boolean write(Path product, Platform platform) throws IOException, InterruptedException {
        Optional<String> named = Optional.ofNullable(System.getProperty(PROPERTY + platform.name()));
        boolean isHere = platform.equals(Platform.ofThisMachine());
        if (named.isEmpty() && !isHere || named.filter(String::isBlank).isPresent()) {
            return false;
        }
        Path folder = Path.of(named.orElse(System.getProperty("java.home")));
        Path copy = product.resolve("jre");
        if (named.isEmpty()) {
            // The archive of the window stands on that of Java; the one for heaps above 32 GB is not needed.
            link(List.of("--generate-cds-archive"), copy);
            Files.deleteIfExists(copy.resolve("lib/server/classes_nocoops.jsa"));
        } else if (Files.isDirectory(folder.resolve("jmods"))) {
            link(List.of("--module-path", folder.resolve("jmods").toString()), copy);
        } else if (Files.exists(folder.resolve("bin").resolve(platform.program("java")))) {
            copy(folder, copy);
        } else {
            throw new IOException("-D" + PROPERTY + platform.name() + " names no Java for " + platform.name() + ": "
                    + folder);
        }
        return isHere;
    }

    /**
     * Not compressed: classes load faster, and the archive is smaller. In a process of its own: some of the classes that
     * jlink makes depend on what the Java in which it runs has done before, and two builds have to give the same.
     */
    private static void link(List<String> more, Path copy) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", Platform.ofThisMachine().program("jlink"));
        if (!Files.exists(tool)) {
            throw new IOException("The Java of the build has no jlink; build with a whole JDK");
        }
        List<String> command = Stream.of(List.of(tool.toString()), more, List.of("--add-modules",
                String.join(",", modules()), "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-0",
                "--include-locales", "en,nl", "--output", copy.toString())).flatMap(List::stream).toList();
        Program.run(command, "jlink made no Java");
    }

    private static List<String> modules() throws IOException {
        return Lines.read("own-java.txt");
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
