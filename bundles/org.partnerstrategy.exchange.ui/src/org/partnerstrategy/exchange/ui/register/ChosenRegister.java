/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.exchange.register.Reading;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;

/**
 * A register that was read from a file.
 *
 * @param file the file
 * @param content its bytes, so that it need not be read again when it is to be understood otherwise
 * @param asked what the user said about it
 * @param reading what came of reading it so
 * @param workbook the workbook of a strategy that the file is; none when it is a register
 */
record ChosenRegister(Path file, byte[] content, RegisterOptions asked, Reading reading,
        Optional<ReturnedWorkbook> workbook) {

    /**
     * Reads a file.
     *
     * @throws RegisterException when it is not a register
     */
    static ChosenRegister read(Path file, RegisterOptions options) throws RegisterException {
        return read(file, RegisterReader.bytes(file), options);
    }

    /**
     * The same file, understood otherwise. A password that opened it still does.
     *
     * @throws RegisterException when it is not a register then
     */
    ChosenRegister with(RegisterOptions options) throws RegisterException {
        return read(file, content, options.password().isPresent() ? options
                : asked.password().map(options::openedBy).orElse(options));
    }

    private static ChosenRegister read(Path file, byte[] content, RegisterOptions options) throws RegisterException {
        String name = file.getFileName().toString();
        if (ReturnedWorkbook.isOne(name, content, options.password())) {
            ReturnedWorkbook workbook = ReturnedWorkbook.read(name, content, options.password());
            Register none = new Register(name, List.of(), List.of());
            return new ChosenRegister(file, content, options, new Reading(none, RegisterOptions.NONE, List.of(),
                    List.of()), Optional.of(workbook));
        }
        return new ChosenRegister(file, content, options, RegisterReader.open(name, content, options),
                Optional.empty());
    }

    /** What is in it. */
    Register register() {
        return reading.register();
    }

    /** How it was read. */
    RegisterOptions used() {
        return reading.used();
    }

    /** The sheets among which the user can choose; none when it has none. */
    List<String> sheets() {
        return reading.sheets();
    }

    /** The rows among which the user can choose the heading; none when it has none. */
    List<Row> top() {
        return reading.top();
    }

    /** Whether it is CSV, which has a separator. */
    boolean isSeparated() {
        return used().separator().isPresent();
    }

    /** The columns among which a part can be found; none is empty. */
    List<String> columns() {
        return register().columns();
    }

    /** The index of a column, counted from 0. */
    Optional<Integer> index(String column) {
        return Optional.of(columns().indexOf(column)).filter(index -> index >= 0);
    }
}
