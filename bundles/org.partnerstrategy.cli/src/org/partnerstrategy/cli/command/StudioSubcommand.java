package org.partnerstrategy.cli.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command of the program. Answers with its exit code. */
abstract class StudioSubcommand implements Callable<Integer> {

    @ParentCommand
    private StudioCommand studio;

    @Spec
    private CommandSpec spec;

    final Locale language() {
        return studio.language();
    }

    final DiagramExport diagrams() {
        return studio.diagrams();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Tells what was done, for people. */
    final void say(String key, Object... arguments) {
        out().println(text(key, arguments));
    }

    /** Tells what deserves attention, on the error stream. */
    final void warn(String key, Object... arguments) {
        err().println(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return Message.of(StudioSubcommand.class, key, arguments).in(language());
    }
}
