/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.program.CommandLineProgram;
import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.cli.Subcommand;
import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.testdata.Declared;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plug-ins add commands, and a broken one breaks only itself. */
class PlugInCommandsTest {

    private final List<Declaration> commands = new ArrayList<>();

    /** Says hello, or does as it is told. */
    @Command(description = "Greets somebody.")
    static final class Greeting extends Subcommand {

        private final Callable<Integer> task;

        @Option(names = "--whom", defaultValue = "you", description = "Who is greeted.")
        private String whom;

        Greeting(Callable<Integer> task) {
            this.task = task;
        }

        @Override
        public Integer call() throws Exception {
            out().println(language() + ": " + whom);
            return task.call();
        }
    }

    /** Has an option that every command has already. */
    @Command
    static final class Ambiguous extends Subcommand {

        @Option(names = "--lang")
        private String language;

        @Override
        public Integer call() {
            return 0;
        }
    }

    /** Lacks picocli's annotation. */
    static final class Unmarked extends Subcommand {

        @Override
        public Integer call() {
            return 0;
        }
    }

    private PlugInCommandsTest adding(String id, String name, Supplier<Object> command) {
        commands.add(new Declared(Map.of("id", id, "name", name), command));
        return this;
    }

    private PlugInCommandsTest greeting(Callable<Integer> task) {
        return adding("greeting", "greet", () -> new Greeting(task));
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLineProgram(new PrintWriter(out), new PrintWriter(err), DiagramExport.NONE,
                Extensions.of("commands", commands)).run(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    private static void assertNamed(Run run, String... words) {
        assertEquals(1, run.err().lines().count(), run.err());
        for (String word : words) {
            assertTrue(run.err().contains(word), run.err());
        }
    }

    @Test
    void runsTheCommandOfAPlugIn() {
        Run run = greeting(() -> 7).run("greet", "--whom", "world", "--lang", "nl");
        assertEquals(new Run(7, "nl: world" + System.lineSeparator(), ""), run);
    }

    @Test
    void listsItAndExplainsIt() {
        greeting(() -> 0);
        assertTrue(run("--help", "--lang", "en").out().lines()
                .anyMatch(line -> line.matches(" +greet +Greets somebody\\.")));
        String help = run("greet", "--help", "--lang", "nl").out();
        assertTrue(help.contains("Gebruik: studio greet") && help.contains("Who is greeted."), help);
    }

    @ParameterizedTest
    @CsvSource({ "en, Says hello., Usage:", "nl, Zegt hallo., Gebruik:" })
    void explainsItInItsOwnWords(String language, String own, String program) {
        commands.add(new Declared(Map.of("id", "greeting", "name", "greet", "texts",
                "org.partnerstrategy.cli.tests.greeting"), () -> new Greeting(() -> 0)));
        String help = run("greet", "--help", "--lang", language).out();
        assertTrue(help.contains(own) && help.contains(program), help);
    }

    @ParameterizedTest
    @CsvSource({
        "a name, greet, ID is missing",
        "mine, validate, already",
        "mine, Greet, small letters",
        "mine, --greet, small letters" })
    void refusesACommandThatIsDeclaredWrongly(String id, String name, String reason) {
        Run run = adding(id, name, () -> new Greeting(() -> 7)).run("--help", "--lang", "en");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("validate"), run.out());
        assertNamed(run, reason, "org.example");
        assertEquals(2, run("greet", "--lang", "en").exitCode());
    }

    @Test
    void leavesOutWhatCannotBeMade() {
        commands.add(new Declared(Map.of("id", "wordless", "name", "wordless", "texts", "org.example.missing"),
                () -> new Greeting(() -> 0)));
        Run run = adding("ambiguous", "ambiguous", Ambiguous::new).adding("unmarked", "unmarked", Unmarked::new)
                .adding("none", "none", () -> "no command").adding("broken", "broken", () -> {
                    throw new IllegalStateException("no luck");
                }).greeting(() -> 0).run("--help", "--lang", "en");
        assertEquals(5, run.err().lines().count(), run.err());
        assertTrue(run.out().contains("  greet"), run.out());
        for (String name : List.of("ambiguous", "unmarked", "none", "broken", "wordless")) {
            assertFalse(run.out().contains("  " + name), run.out());
            assertTrue(run.err().contains("\"" + name + "\""), run.err());
        }
    }

    @Test
    void goesOnWithoutACommandThatIsNeverMade() {
        Run run = adding("endless", "endless", () -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return null;
        }).run("--help", "--lang", "en");
        assertEquals(0, run.exitCode());
        assertNamed(run, "\"endless\"", "seconds");
    }

    @Test
    void asksNothingOfPlugInsForACommandOfTheProgram() {
        Run run = adding("broken", "broken", () -> {
            throw new IllegalStateException("no luck");
        }).run("validate", "--help");
        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(classes = { IllegalStateException.class, NoClassDefFoundError.class, StackOverflowError.class })
    void namesThePlugInWhoseCommandFails(Class<? extends Throwable> failure) {
        Run run = greeting(() -> {
            throw unchecked(failure.getConstructor().newInstance());
        }).run("greet", "--lang", "en");
        assertEquals(2, run.exitCode());
        assertNamed(run, "\"greeting\"", "org.example", failure.getSimpleName());
    }

    /** Errors cannot be thrown as exceptions, so they are thrown as what they are. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Exception unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void tellsWrongInputLikeEveryCommand() {
        Run wrong = greeting(() -> {
            throw new BadInputException(Message.verbatim("nobody is there"));
        }).run("greet");
        assertEquals("studio: nobody is there" + System.lineSeparator(), wrong.err());
        commands.clear();
        Run unreadable = greeting(() -> {
            throw new IOException("disk");
        }).run("greet", "--lang", "en");
        assertFalse(unreadable.err().contains("org.example"), unreadable.err());
        assertEquals(2, unreadable.exitCode());
    }
}
