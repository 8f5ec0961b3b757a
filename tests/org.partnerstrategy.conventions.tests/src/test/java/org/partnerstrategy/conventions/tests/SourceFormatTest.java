/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources keep within the width that {@code .editorconfig} sets. */
class SourceFormatTest {

    private static final int WIDTH = 120;
    /** What git leaves where it could not merge. */
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|\\|{7}|>{7})( |$)");

    static Stream<Bundle> modules() {
        return Stream.concat(Bundle.all().stream(), Bundle.tests().stream());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasNoLinesThatAreTooLong(Bundle module) {
        assertEquals(List.of(), sources(module).flatMap(SourceFormatTest::longLines).toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void isMergedToTheEnd(Bundle module) {
        assertEquals(List.of(), Stream.of(".java", ".properties", ".xml", ".html", ".js", ".css", ".md", ".MF", ".txt")
                .flatMap(ending -> module.files(ending).stream()).filter(Files::isRegularFile)
                .filter(file -> CONFLICT.matcher(Bundle.text(file)).find()).toList());
    }

    /** Texts of several lines are as wide as what they stand for. */
    private static Stream<String> longLines(Path source) {
        return Bundle.text(source).replaceAll("(?s)\"\"\".*?\"\"\"", "").lines()
                .filter(line -> line.length() > WIDTH && !isText(line)).map(line -> source.getFileName() + ": " + line);
    }

    /** Whether a line is one text or one import, which cannot be broken. */
    private static boolean isText(String line) {
        return line.startsWith("import ") || line.strip().matches("(\\+ |\\.compile\\()?\".*")
                || !line.strip().contains(" ");
    }

    /** The template's sources become those of others. */
    private static Stream<Path> sources(Bundle module) {
        return module.files(".java").stream().filter(file -> !file.toString()
                .contains("org.partnerstrategy.template/template/"));
    }
}
