/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.exchange.register.ProtectedRegisterException;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Separator;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Option;

/** Says how the file of a register is to be read. */
final class ReadingOptions {

    private static final int MOST_ATTEMPTS = 3;

    @Option(names = "--encoding", paramLabel = "NAME")
    private Optional<Charset> encoding;

    @Option(names = "--separator", paramLabel = "CHARACTER")
    private Optional<Separator> separator;

    @Option(names = "--sheet", paramLabel = "NAME")
    private Optional<String> sheet;

    @Option(names = "--header-row", paramLabel = "N")
    private Optional<RegisterHeading> heading;

    @Option(names = "--no-header")
    private boolean hasNoHeading;

    @Option(names = "--password", paramLabel = "PASSWORD")
    private Optional<String> password;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Optional<Path> passwordFile;

    /**
     * What was said.
     *
     * @param before what holds where nothing was said
     */
    RegisterOptions options(RegisterOptions before) throws RegisterException {
        if (hasNoHeading && heading.isPresent()) {
            throw new BadInputException(Message.of(ReadingOptions.class, "import.headings"));
        }
        Optional<RegisterHeading> said = hasNoHeading ? Optional.of(RegisterHeading.NONE) : heading;
        return new RegisterOptions(encoding.or(before::encoding), separator.or(before::separator),
                sheet.or(before::sheet), said.or(before::heading), password());
    }

    private Optional<String> password() throws RegisterException {
        if (password.isPresent() || passwordFile.isEmpty()) {
            return password;
        }
        return Optional.of(new String(RegisterReader.bytes(passwordFile.get()), StandardCharsets.UTF_8).lines()
                .findFirst()
                .orElse(""));
    }

    /**
     * Reads something from bytes with options.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    interface Reader<T> {

        T read(byte[] content, RegisterOptions options) throws RegisterException;
    }

    /**
     * Reads a file. A password that is needed and was not given is asked for, where there is a terminal.
     *
     * @param file the file
     * @param asked how it is to be read
     * @param question what is asked; none where nobody can answer
     * @param reader reads it
     */
    <T> T read(Path file, RegisterOptions asked, Optional<String> question, Reader<T> reader)
            throws RegisterException {
        byte[] content = RegisterReader.bytes(file);
        RegisterOptions options = asked;
        for (int attempt = 1;; attempt++) {
            try {
                return reader.read(content, options);
            } catch (ProtectedRegisterException e) {
                Optional<String> typed = asked.password().isPresent() || attempt > MOST_ATTEMPTS
                        ? Optional.empty() : question.flatMap(ReadingOptions::ask);
                options = options.openedBy(typed.orElseThrow(() -> e));
            }
        }
    }

    private static Optional<String> ask(String question) {
        return Optional.ofNullable(System.console()).map(console -> console.readPassword("%s", question))
                .map(String::new).filter(typed -> !typed.isEmpty());
    }
}
