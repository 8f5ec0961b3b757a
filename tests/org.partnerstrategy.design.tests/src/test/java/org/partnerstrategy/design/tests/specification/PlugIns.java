/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the bundles of the diagrams register with the workbench and with Sirius. */
final class PlugIns {

    /** The bundle with all that runs in a window. */
    private static final Path WINDOW = Path.of("../../bundles/org.partnerstrategy.design.ui");
    private static final Path BUNDLES = Path.of("../../bundles");

    private PlugIns() {
    }

    /** The ids of the elements of a kind, each with the class that it names. */
    static List<Registered> registered(String element, String classAttribute) {
        return Pattern.compile("<" + element + "\\s([^>]*)>").matcher(read(WINDOW.resolve("plugin.xml"))).results()
                .map(found -> found.group(1))
                .map(text -> new Registered(attribute(text, "id"), attribute(text, classAttribute))).toList();
    }

    private static String attribute(String text, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(text).results().map(found -> found.group(1))
                .findFirst().orElse("");
    }

    /** Whether a text stands in any class of the window, for what is known there by its id alone. */
    static boolean isNamedInAClass(String id) {
        try (Stream<Path> files = Files.walk(WINDOW.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .anyMatch(file -> read(file).contains('"' + id + '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a bundle has the file that a path such as /bundle/folder/file names. */
    static boolean isFile(String path) {
        return Files.isRegularFile(BUNDLES.resolve(path.substring(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Something that is registered.
     *
     * @param id by what it is known
     * @param className the class that does it
     */
    record Registered(String id, String className) {

        /** Whether the class is there. */
        boolean hasClass() {
            return Files.isRegularFile(WINDOW.resolve("src").resolve(className.replace('.', '/') + ".java"));
        }
    }
}
