package org.partnerstrategy.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Score;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program's commands, ready to be run: with their texts in the user's language and their errors in one line. */
public final class CommandLineProgram {

    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param out where answers go
     * @param err where errors and progress go
     */
    public CommandLineProgram(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs one command and answers its exit code: {@value StudioCommand#DONE}, 1 or 2. */
    public int run(String... arguments) {
        Locale language = Language.askedFor(arguments).locale();
        CommandLine commandLine = new CommandLine(new StudioCommand());
        commandLine.registerConverter(Score.class, Score::parse);
        commandLine.registerConverter(Position.class, Conversions::position);
        commandLine.registerConverter(Alternative.class, Conversions::alternative);
        commandLine.registerConverter(LocalDate.class, LocalDate::parse);
        Problems problems = new Problems(language);
        commandLine.setParameterExceptionHandler(problems);
        commandLine.setExecutionExceptionHandler(problems);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        translate(commandLine, ResourceBundle.getBundle("org.partnerstrategy.cli.usage", language,
                CommandLineProgram.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        int exitCode = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    private static void translate(CommandLine commandLine, ResourceBundle texts) {
        commandLine.setResourceBundle(texts);
        commandLine.getSubcommands().values().forEach(subcommand -> translate(subcommand, texts));
    }
}
