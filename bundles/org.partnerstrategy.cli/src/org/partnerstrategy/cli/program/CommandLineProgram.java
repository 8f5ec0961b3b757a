/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.cli.Language;
import org.partnerstrategy.cli.PixelScale;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.command.AddCommand;
import org.partnerstrategy.cli.command.AdviseCommand;
import org.partnerstrategy.cli.command.AgreementCommand;
import org.partnerstrategy.cli.command.AskCommand;
import org.partnerstrategy.cli.command.AttributeCommand;
import org.partnerstrategy.cli.command.CompareCommand;
import org.partnerstrategy.cli.command.CouncilReportCommand;
import org.partnerstrategy.cli.command.DevelopCommand;
import org.partnerstrategy.cli.command.DiffCommand;
import org.partnerstrategy.cli.command.ExportDiagramsCommand;
import org.partnerstrategy.cli.command.FixCommand;
import org.partnerstrategy.cli.command.GitSetupCommand;
import org.partnerstrategy.cli.command.ImportCommand;
import org.partnerstrategy.cli.command.ListCommand;
import org.partnerstrategy.cli.command.MergeCommand;
import org.partnerstrategy.cli.command.MergePartnersCommand;
import org.partnerstrategy.cli.command.MoveCommand;
import org.partnerstrategy.cli.command.NewCommand;
import org.partnerstrategy.cli.command.NewPlugInCommand;
import org.partnerstrategy.cli.command.NextCommand;
import org.partnerstrategy.cli.command.OverviewCommand;
import org.partnerstrategy.cli.command.PortfolioCommand;
import org.partnerstrategy.cli.command.ProfilesCommand;
import org.partnerstrategy.cli.command.RemoveCommand;
import org.partnerstrategy.cli.command.RenderCommand;
import org.partnerstrategy.cli.command.ReportTextCommand;
import org.partnerstrategy.cli.command.ReviewCommand;
import org.partnerstrategy.cli.command.ScoreCommand;
import org.partnerstrategy.cli.command.SetCommand;
import org.partnerstrategy.cli.command.StudioSettings;
import org.partnerstrategy.cli.command.TableCommand;
import org.partnerstrategy.cli.command.ValidateCommand;
import org.partnerstrategy.cli.command.VersionsCommand;
import org.partnerstrategy.cli.command.WorkCommand;
import org.partnerstrategy.cli.command.WorkbookCommand;
import org.partnerstrategy.cli.command.WorkshopCommand;
import org.partnerstrategy.cli.output.Terminal;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.extension.ExtensionProblem;
import org.partnerstrategy.extension.ExtensionProblems;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Score;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program's commands, ready to be run: with their texts in the user's language and their errors in one line. */
public final class CommandLineProgram {

    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("new-plug-in", NewPlugInCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("profiles", ProfilesCommand::new);
        COMMANDS.put("merge-partners", MergePartnersCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("merge", MergeCommand::new);
        COMMANDS.put("git-setup", GitSetupCommand::new);
        COMMANDS.put("versions", VersionsCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
        COMMANDS.put("fix", FixCommand::new);
        COMMANDS.put("advise", AdviseCommand::new);
        COMMANDS.put("agreement", AgreementCommand::new);
        COMMANDS.put("ask", AskCommand::new);
        COMMANDS.put("review", ReviewCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("workshop", WorkshopCommand::new);
        COMMANDS.put("work", WorkCommand::new);
        COMMANDS.put("overview", OverviewCommand::new);
        COMMANDS.put("next", NextCommand::new);
        COMMANDS.put("portfolio", PortfolioCommand::new);
        COMMANDS.put("table", TableCommand::new);
        COMMANDS.put("workbook", WorkbookCommand::new);
        COMMANDS.put("render", RenderCommand::new);
        COMMANDS.put("report", CouncilReportCommand::new);
        COMMANDS.put("report-text", ReportTextCommand::new);
        COMMANDS.put("score", ScoreCommand::new);
        COMMANDS.put("develop", DevelopCommand::new);
        COMMANDS.put("list", ListCommand::new);
        COMMANDS.put("set", SetCommand::new);
        COMMANDS.put("add", AddCommand::new);
        COMMANDS.put("remove", RemoveCommand::new);
        COMMANDS.put("move", MoveCommand::new);
        COMMANDS.put("attribute", AttributeCommand::new);
        COMMANDS.put("export-diagrams", ExportDiagramsCommand::new);
    }

    /** What needs no command at all. */
    private static final List<String> VERSION = List.of("--version");

    /** The system property with which a start script says that the error stream is a terminal. */
    private static final String TERMINAL = "partnerstrategy.terminal";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Optional<PrintWriter> terminal;
    private final DiagramExport diagrams;
    private final Extensions added;

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
        this(out, err, diagrams, Extensions.at(PlugInCommands.POINT));
    }

    /**
     * @param out where answers go
     * @param err where errors and progress go
     * @param diagrams draws diagrams
     * @param added the commands that plug-ins add
     */
    public CommandLineProgram(PrintWriter out, PrintWriter err, DiagramExport diagrams, Extensions added) {
        this.out = Terminal.safe(out);
        this.err = Terminal.safe(err);
        terminal = Boolean.getBoolean(TERMINAL) ? Optional.of(err) : Optional.empty();
        this.diagrams = diagrams;
        this.added = added;
    }

    /** Runs one command and answers its exit code: {@value StudioCommand#DONE}, 1 or 2. */
    public int run(String... arguments) {
        Locale language = Language.askedFor(arguments).locale();
        Consumer<ExtensionProblem> warning = problem -> Problems.print(err, problem.message().in(language));
        ExtensionProblems.addListener(warning);
        StudioSettings.applyToChecks();
        int exitCode;
        try {
            exitCode = commandLine(language, List.of(arguments)).execute(arguments);
        } finally {
            ExtensionProblems.removeListener(warning);
        }
        out.flush();
        err.flush();
        return exitCode;
    }

    private CommandLine commandLine(Locale language, List<String> arguments) {
        PlugInCommands plugIns = new PlugInCommands(added, COMMANDS.keySet());
        CommandLine commandLine = new CommandLine(new StudioCommand(diagrams, terminal));
        addCommands(commandLine, plugIns, arguments);
        commandLine.registerConverter(Score.class, Score::parse);
        commandLine.registerConverter(Position.class, Position::parse);
        commandLine.registerConverter(StrategyLine.class, StrategyLine::parse);
        commandLine.registerConverter(Alternative.class, Conversions::alternative);
        commandLine.registerConverter(AttributeSubject.class, Conversions::subject);
        commandLine.registerConverter(AttributeType.class, Conversions::type);
        commandLine.registerConverter(Scale.class, Scale::parse);
        commandLine.registerConverter(PixelScale.class, PixelScale::parse);
        commandLine.registerConverter(LocalDate.class, LocalDate::parse);
        commandLine.registerConverter(RegisterHeading.class, Conversions::heading);
        commandLine.registerConverter(Separator.class, Conversions::separator);
        Problems problems = new Problems(language, plugIns);
        commandLine.setParameterExceptionHandler(problems);
        commandLine.setExecutionExceptionHandler(problems);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commandLine.setExecutionStrategy(parsed -> execute(parsed, problems));
        translate(commandLine, CommandTexts.of(CommandLineProgram.class.getClassLoader(),
                "org.partnerstrategy.cli.usage",
                language));
        plugIns.translate(commandLine, language);
        return commandLine;
    }

    /** Picocli lets errors pass, with which neither a plug-in nor a monstrous file must end the program. */
    private static int execute(ParseResult parsed, Problems problems) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error e) {
            return problems.handleError(e, parsed.asCommandLineList().getLast());
        }
    }

    /** Only with the commands that are needed: to get all of them ready takes longer than most of them run. */
    private static void addCommands(CommandLine commandLine, PlugInCommands plugIns, List<String> arguments) {
        boolean named = VERSION.equals(arguments) || arguments.stream()
                .anyMatch(word -> COMMANDS.containsKey(word) || plugIns.names().contains(word));
        COMMANDS.forEach((name, command) -> {
            if (!named || arguments.contains(name)) {
                commandLine.addSubcommand(new CommandLine(command.get()));
            }
        });
        plugIns.addTo(commandLine, name -> !named || arguments.contains(name));
    }

    private static void translate(CommandLine commandLine, ResourceBundle texts) {
        commandLine.setResourceBundle(texts);
        commandLine.getSubcommands().values().forEach(subcommand -> translate(subcommand, texts));
    }
}
