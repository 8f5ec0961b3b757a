/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.model.file.UserFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/**
 * The last resort: something went wrong that no command expects. A person reads one line, and who has to mend it finds
 * the details in a file.
 *
 * @param cause what was thrown
 * @param command the command that met it
 */
record Unexpected(Throwable cause, CommandLine command) {

    private static final String LOG = "command-errors.log";

    /** What a person reads: on what the command worked, what became of it, and where the details are. */
    Message message() {
        String files = files().stream().map(Path::toString).collect(Collectors.joining(", "));
        Message work = files.isEmpty() ? say("unexpected.command", command.getCommandName())
                : say("unexpected.file", command.getCommandName(), files);
        Message reason = switch (cause) {
        case OutOfMemoryError memory -> say("unexpected.memory");
        case StackOverflowError depth -> say("unexpected.depth");
        default -> say("unexpected.failure", cause.toString());
        };
        Message details = log().map(file -> say("unexpected.logged", file.toString()))
                .orElseGet(() -> say("unexpected.notLogged"));
        return say("unexpected", work, reason, details);
    }

    /** The files that the command line names. */
    private List<Path> files() {
        return command.getCommandSpec().args().stream().map(ArgSpec::getValue)
                .map(value -> value instanceof Optional<?> optional ? optional.orElse(null) : value)
                .filter(Path.class::isInstance).map(Path.class::cast).filter(Files::exists).toList();
    }

    /** Keeps the details of the last failure beside what the window keeps; none when that cannot be written. */
    private Optional<Path> log() {
        try {
            Path file = Files.createDirectories(UserFolder.path()).resolve(LOG);
            String details = LocalDateTime.now() + " " + command.getCommandSpec().qualifiedName() + " " + files()
                    + System.lineSeparator() + trace(cause);
            // What went wrong can hold names that are nobody else's business.
            WholeFile.at(file).inSecret().write(details.getBytes(StandardCharsets.UTF_8));
            return Optional.of(file);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Everything that is known of a failure. */
    static String trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Unexpected.class, key, arguments);
    }
}
