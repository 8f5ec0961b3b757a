package org.partnerstrategy.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.partnerstrategy.cli.command.AdviseCommand;
import org.partnerstrategy.cli.command.CouncilReportCommand;
import org.partnerstrategy.cli.command.DevelopCommand;
import org.partnerstrategy.cli.command.ExportDiagramsCommand;
import org.partnerstrategy.cli.command.ImportCommand;
import org.partnerstrategy.cli.command.NewCommand;
import org.partnerstrategy.cli.command.PortfolioCommand;
import org.partnerstrategy.cli.command.RenderCommand;
import org.partnerstrategy.cli.command.ScoreCommand;
import org.partnerstrategy.cli.command.TableCommand;
import org.partnerstrategy.cli.command.ValidateCommand;
import org.partnerstrategy.cli.command.WorkCommand;
import org.partnerstrategy.extension.ExtensionProblem;
import org.partnerstrategy.extension.ExtensionProblems;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Score;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program's commands, ready to be run: with their texts in the user's language and their errors in one line. */
public final class CommandLineProgram {

    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
        COMMANDS.put("advise", AdviseCommand::new);
        COMMANDS.put("work", WorkCommand::new);
        COMMANDS.put("portfolio", PortfolioCommand::new);
        COMMANDS.put("table", TableCommand::new);
        COMMANDS.put("render", RenderCommand::new);
        COMMANDS.put("report", CouncilReportCommand::new);
        COMMANDS.put("score", ScoreCommand::new);
        COMMANDS.put("develop", DevelopCommand::new);
        COMMANDS.put("export-diagrams", ExportDiagramsCommand::new);
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final DiagramExport diagrams;

    /**
     * A program that draws no diagrams.
     *
     * @param out where answers go
     * @param err where errors and progress go
     */
    public CommandLineProgram(PrintWriter out, PrintWriter err) {
        this(out, err, DiagramExport.NONE);
    }

    /**
     * @param out where answers go
     * @param err where errors and progress go
     * @param diagrams draws diagrams
     */
    public CommandLineProgram(PrintWriter out, PrintWriter err, DiagramExport diagrams) {
        this.out = out;
        this.err = err;
        this.diagrams = diagrams;
    }

    /** Runs one command and answers its exit code: {@value StudioCommand#DONE}, 1 or 2. */
    public int run(String... arguments) {
        Locale language = Language.askedFor(arguments).locale();
        CommandLine commandLine = commandLine(List.of(arguments));
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
        Consumer<ExtensionProblem> warning = problem -> problems.warn(commandLine, problem.message());
        ExtensionProblems.addListener(warning);
        int exitCode;
        try {
            exitCode = commandLine.execute(arguments);
        } finally {
            ExtensionProblems.removeListener(warning);
        }
        out.flush();
        err.flush();
        return exitCode;
    }

    /** With the named command alone where one is named: to get all of them ready takes longer than most of them run. */
    private CommandLine commandLine(List<String> arguments) {
        CommandLine commandLine = new CommandLine(new StudioCommand(diagrams));
        boolean named = arguments.stream().anyMatch(COMMANDS::containsKey);
        COMMANDS.forEach((name, command) -> {
            if (!named || arguments.contains(name)) {
                commandLine.addSubcommand(command.get());
            }
        });
        return commandLine;
    }

    private static void translate(CommandLine commandLine, ResourceBundle texts) {
        commandLine.setResourceBundle(texts);
        commandLine.getSubcommands().values().forEach(subcommand -> translate(subcommand, texts));
    }
}
