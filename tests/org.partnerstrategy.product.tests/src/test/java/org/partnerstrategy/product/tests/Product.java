/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The product for Linux, as it is handed out. */
final class Product {

    private static final Path FOLDER = Path.of(System.getProperty("studio")).toAbsolutePath().normalize();

    private Product() {
    }

    static Path folder() {
        return FOLDER;
    }

    /** The bundles that are installed, by their names. */
    static Map<String, ProductBundle> bundles() throws IOException {
        Path installed = FOLDER.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Map<String, ProductBundle> bundles = new TreeMap<>();
        for (String line : Files.readAllLines(installed)) {
            String[] parts = line.split(",");
            if (!line.startsWith("#") && parts.length > 2) {
                bundles.put(parts[0], ProductBundle.of(FOLDER.resolve(parts[2])));
            }
        }
        return bundles;
    }

    /** The classes of the Java that comes with the product. */
    static FileSystem java() {
        try {
            return FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", FOLDER.resolve("jre")
                    .toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the bundles that commands run on in plain Java. */
    static List<String> classPath() throws IOException {
        return Files.readAllLines(FOLDER.resolve("lib/class-path"));
    }

    /** The jars below a folder; none when there is no such folder. */
    static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
