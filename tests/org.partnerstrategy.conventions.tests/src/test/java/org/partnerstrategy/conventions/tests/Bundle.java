/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The sources of a bundle, or of a module with its tests. */
record Bundle(Path folder) {

    private static final Path BUNDLES = Path.of(System.getProperty("bundles", "../../bundles"));

    /** All bundles of the product, the fragments with Dutch last. */
    static List<Bundle> all() {
        return Stream.of(BUNDLES, BUNDLES.resolve("nl")).flatMap(folder -> in(folder, "META-INF/MANIFEST.MF").stream())
                .toList();
    }

    /** All modules with tests. */
    static List<Bundle> tests() {
        return in(BUNDLES.resolveSibling("tests"), "pom.xml");
    }

    /** The folder of all features. */
    static Bundle allFeatures() {
        return new Bundle(BUNDLES.resolveSibling("features"));
    }

    private static List<Bundle> in(Path parent, String file) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve(file))).sorted().map(Bundle::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundle with that symbolic name. */
    static Bundle named(String name) {
        return new Bundle(BUNDLES.resolve(name));
    }

    /** Its symbolic name. */
    String name() {
        return folder.getFileName().toString();
    }

    /** Its hand-written files whose name ends like that. */
    List<Path> files(String end) {
        try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
            return files.filter(file -> file.toString().endsWith(end)).filter(this::isWritten).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWritten(Path file) {
        String first = folder.relativize(file).getName(0).toString();
        return !first.equals("bin") && !first.equals("target") && !first.equals("src-gen");
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages in a file. */
    static Properties messages(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says to the platform; nothing where it says nothing. */
    String pluginXml() {
        Path file = folder.resolve("plugin.xml");
        return Files.exists(file) ? text(file) : "";
    }

    @Override
    public String toString() {
        return name();
    }
}
