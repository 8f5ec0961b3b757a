/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.exchange.profile.ProfileException;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.matrix.paint.PictureException;
import org.partnerstrategy.method.review.ClosedReviewException;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.ReportTemplateException;
import org.partnerstrategy.workshop.WorkshopException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line on the error stream what is wrong with a command line or its input. */
record Problems(Locale language, PlugInCommands plugIns) implements IParameterExceptionHandler,
        IExecutionExceptionHandler {

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine commandLine = problem.getCommandLine();
        String what = usage(problem).in(language);
        Message line = say("usage.wrong", what, commandLine.getCommandSpec().qualifiedName());
        return print(commandLine.getErr(), line.in(language));
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine commandLine, ParseResult parsed) {
        Exception cause = problem instanceof UncheckedIOException unchecked ? unchecked.getCause() : problem;
        return tell(cause, expected(cause), commandLine);
    }

    /** Tells of an error that picocli lets pass, such as too little memory. */
    int handleError(Error problem, CommandLine commandLine) {
        return tell(problem, Optional.empty(), commandLine);
    }

    private int tell(Throwable cause, Optional<String> expected, CommandLine commandLine) {
        expected.or(() -> plugIns.blame(commandLine, cause) ? Optional.empty()
                : Optional.of(new Unexpected(cause, commandLine).message().in(language)))
                .ifPresent(line -> print(commandLine.getErr(), line));
        if (wantsTrace(commandLine)) {
            commandLine.getErr().print(Unexpected.trace(cause));
        }
        return StudioCommand.BAD_INPUT;
    }

    private static boolean wantsTrace(CommandLine commandLine) {
        CommandLine root = commandLine;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand() instanceof StudioCommand studio && studio.isStackTraceWanted();
    }

    private Optional<String> expected(Exception cause) {
        return switch (cause) {
        case BadInputException known -> Optional.of(known.in(language));
        case StrategyFileException known -> Optional.of(known.in(language));
        case FileWriteException known -> Optional.of(known.in(language));
        case WorkshopException known -> Optional.of(known.in(language));
        case ProfileException known -> Optional.of(known.in(language));
        case RegisterException known -> Optional.of(known.in(language));
        case ClosedReviewException known -> Optional.of(known.problem().in(language));
        case ReportTemplateException known -> Optional.of(known.problem().in(language));
        case PictureException known -> Optional.of(known.problem().in(language));
        case IOException failed -> Optional.of(say("failed", FileFailure.reason(failed)).in(language));
        default -> Optional.empty();
        };
    }

    /** Says something in one line; answers the exit code for wrong input. */
    static int print(PrintWriter err, String line) {
        err.println(StudioCommand.NAME + ": " + line.replaceAll("\\R", " "));
        return StudioCommand.BAD_INPUT;
    }

    private static Message usage(ParameterException problem) {
        return switch (problem) {
        case MissingParameterException missing -> say(isOneOfSeveral(missing) ? "usage.oneOf" : "usage.missing",
                missing.getMissing().stream().map(Problems::name).distinct().collect(Collectors.joining(", ")));
        case UnmatchedArgumentException unmatched ->
            say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        case OverwrittenOptionException twice -> say("usage.twice", name(twice.getOverwritten()));
        case MutuallyExclusiveArgsException exclusive -> say("usage.exclusive", OPTION
                .matcher(exclusive.getMessage()).results().map(MatchResult::group).collect(Collectors.joining(", ")));
        default -> problem.getArgSpec() == null ? say("usage.other")
                : say("usage.value", String.valueOf(problem.getValue()), name(problem.getArgSpec()),
                        AllowedValues.of(problem.getArgSpec()));
        };
    }

    /** Whether what is missing is one thing, which can be given in several ways. */
    private static boolean isOneOfSeveral(MissingParameterException missing) {
        return missing.getMissing().size() > 1 && missing.getMissing().stream()
                .allMatch(argument -> argument.group() != null && argument.group().exclusive());
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Problems.class, key, arguments);
    }
}
