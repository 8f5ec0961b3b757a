/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.cli.program.CommandLineProgram;
import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.model.file.UserFolder;

/** What nobody expects is told in one line too: it names the file, and where the details are. */
class LastResortTest {

    private final String home = System.getProperty(UserFolder.PROPERTY, "");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void moveHome() throws Exception {
        System.setProperty(UserFolder.PROPERTY, folder.resolve("kept").toString());
        file = Files.writeString(folder.resolve("a.partnerstrategy"), "");
    }

    @AfterEach
    void moveBack() {
        System.setProperty(UserFolder.PROPERTY, home);
    }

    static Stream<Supplier<Throwable>> failures() {
        return Stream.of(() -> new IllegalStateException("broken"), () -> new OutOfMemoryError("Java heap space"),
                StackOverflowError::new, () -> new NoClassDefFoundError("org/example/Missing"), () ->
                new AssertionError("no"));
    }

    private Run export(Supplier<Throwable> failure, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        DiagramExport broken = (request, written) -> LastResortTest.<RuntimeException>fail(failure.get());
        String[] arguments = Stream.concat(Stream.of("export-diagrams", file.toString(), "--lang", "en"),
                Stream.of(more))
                .toArray(String[]::new);
        int code = new CommandLineProgram(new PrintWriter(out), new PrintWriter(err), broken).run(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysOneLineAndKeepsTheDetails(Supplier<Throwable> failure) throws Exception {
        Run run = export(failure);
        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().lines().count(), run::err);
        assertTrue(run.err().contains(file.toString()), run::err);
        assertTrue(run.err().contains("--stacktrace"), run::err);
        Path log = folder.resolve("kept/command-errors.log");
        assertTrue(run.err().contains(log.toString()), run::err);
        assertThat(Files.readString(log)).contains("at " + LastResortTest.class.getName());
    }

    @Test
    void showsTheDetailsWhenAsked() {
        Run run = export(() -> new IllegalStateException("broken"), "--stacktrace");
        assertTrue(run.err().contains("\tat " + LastResortTest.class.getName()), run::err);
    }

    @Test
    void showsNoProgressWhereNobodyLooks() throws Exception {
        StringBuilder rows = new StringBuilder("Partner,Goal\n");
        for (int i = 0; i < 20_001; i++) {
            rows.append("P").append(i).append(",G\n");
        }
        Path register = Files.writeString(folder.resolve("large.csv"), rows);
        Run run = Run.of("import", register, "-o", folder.resolve("large.partnerstrategy"));
        assertEquals(0, run.exitCode(), run::err);
        assertFalse(run.err().contains(" / "), run::err);
    }
}
