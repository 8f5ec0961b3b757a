/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The start script of Windows, as far as reading tells, does what that of other systems does. */
class WindowsScriptTest {

    private static final Path SCRIPTS = Path.of("../../features/org.partnerstrategy.platform.feature/rootfiles");

    private String script;
    private List<String> lines;

    @BeforeEach
    void read() throws IOException {
        script = Files.readString(SCRIPTS.resolve("windows/studio.bat"));
        lines = script.lines().filter(line -> !line.startsWith("rem ")).toList();
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(String.join("\n", lines)).results()
                .map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPlaceToWhichItGoesIsThere() {
        Set<String> labels = found("^:(\\w+)");
        assertEquals(labels.stream().filter(Predicate.not("start"::equals)).collect(Collectors.toSet()),
                found("(?:goto |call :)(\\w+)").stream().filter(Predicate.not("start"::equals))
                        .collect(Collectors.toSet()));
        assertTrue(labels.contains("start"));
    }

    /** A partner called "install" is no command, and "--lang nl install" is one. */
    @Test
    void theCommandIsTheFirstWordBehindTheOptionsOfAll() throws IOException {
        MatchResult words = Pattern.compile("(plug-ins[ |a-z-]+)\\) ;;\\s+(--help \\| -h)\\)")
                .matcher(Files.readString(SCRIPTS.resolve("unix/studio"))).results().findFirst().orElseThrow();
        String known = (words.group(1) + " " + words.group(2)).replace(" | ", " ");
        assertTrue(lines.contains("for %%A in (" + known + ") do if \"%command%\"==\"%%A\" goto equinox"), known);
        assertTrue(lines.contains("if \"%~1\"==\"--lang\" goto read_language"));
        assertTrue(lines.contains("if not \"%~1\"==\"--stacktrace\" if not defined command set \"command=%~1\""));
    }

    @Test
    void plugInsAreAskedInTheLanguageOfTheAnswer() {
        String equinox = lines.stream().filter(line -> line.contains("org.partnerstrategy.cli.application")).findFirst()
                .orElseThrow();
        assertTrue(equinox.endsWith("-data @none %language% %*"), equinox);
        assertTrue(lines.contains("if defined language set \"language=-nl %language%\""));
    }

    @Test
    void classesAreKeptForTheNextStart() {
        List<String> starts = lines.stream().filter(line -> line.startsWith("\"%java_home%\\bin\\java"))
                .filter(line -> !line.contains("design.ui.export")).toList();
        assertEquals(3, starts.size());
        assertEquals(List.of(), starts.stream().filter(line -> !line.contains(" %archived% -Xlog:disable ")).toList());
        assertEquals(Set.of("command", "equinox", "window"), found("call :keep_classes (\\w+)"));
    }
}
