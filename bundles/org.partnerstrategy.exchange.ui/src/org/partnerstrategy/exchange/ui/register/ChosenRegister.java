/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.exchange.register.Reading;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;

/**
 * A register that was read from a file, or workbooks that come back, of which there can be several.
 *
 * @param file the file; the first one of several
 * @param content its bytes, so that it need not be read again when it is to be understood otherwise
 * @param asked what the user said about it
 * @param reading what came of reading it so
 * @param workbooks the workbooks of a strategy, or sheets of assessors, that the files are; none when it is a register
 */
record ChosenRegister(Path file, byte[] content, RegisterOptions asked, Reading reading,
        List<ReturnedWorkbook> workbooks) {

    /**
     * Reads a file.
     *
     * @throws RegisterException when it is not a register
     */
    static ChosenRegister read(Path file, RegisterOptions options) throws RegisterException {
        return read(file, RegisterReader.bytes(file), options);
    }

    /**
     * Reads several files, which must be workbooks that come back.
     *
     * @param files one or more
     * @throws RegisterException when one of several is not
     */
    static ChosenRegister read(List<Path> files, RegisterOptions options) throws RegisterException {
        ChosenRegister first = read(files.getFirst(), options);
        List<ReturnedWorkbook> all = new ArrayList<>(first.workbooks);
        for (Path file : files.subList(1, files.size())) {
            ChosenRegister other = first.workbooks.isEmpty() ? first : read(file, options);
            if (other.workbooks.isEmpty()) {
                throw new RegisterException(other.file.getFileName().toString(), Message.of(ChosenRegister.class,
                        "file.several"));
            }
            all.addAll(other.workbooks);
        }
        return new ChosenRegister(first.file, first.content, first.asked, first.reading, all);
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
                    List.of()), List.of(workbook));
        }
        return new ChosenRegister(file, content, options, RegisterReader.open(name, content, options),
                List.of());
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
