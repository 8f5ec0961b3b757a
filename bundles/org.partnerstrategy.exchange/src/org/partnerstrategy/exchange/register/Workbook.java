/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.model.text.Message;

/**
 * Finds the register in a file with sheets.
 *
 * @param name the name of the file
 * @param opening opens the file
 */
record Workbook(String name, Opening opening) {

    /** A sheet is mentioned by its own name, and by that of the only table on it. */
    private static final int MOST_MENTIONS = 2;

    /** Opens a file. */
    @FunctionalInterface
    interface Opening {

        SheetFile open() throws IOException, XMLStreamException, RegisterException;
    }

    /**
     * Reads the sheet that the options name, or the first in which something is.
     *
     * @throws RegisterException when there is none, or it is not a register
     */
    Reading read(RegisterOptions options) throws RegisterException {
        try (SheetFile file = opening.open()) {
            List<String> sheets = file.sheets();
            if (options.sheet().isPresent()) {
                int index = sheets.indexOf(options.sheet().get());
                if (index < 0) {
                    throw problem("workbook.noSheet", options.sheet().get(), String.join(", ", sheets));
                }
                Sheet sheet = sheet(file, index);
                if (sheet.isEmpty()) {
                    throw new RegisterException(sheet.place(), Message.of(Workbook.class, "workbook.empty"));
                }
                return reading(sheet, sheets, index, options);
            }
            return first(file, sheets, options).orElseThrow(() -> problem("file.empty"));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw damaged(name, e);
        }
    }

    /** What is said of a damaged file: the libraries answer one with anything, depending on what is missing. */
    static RegisterException damaged(String name, Exception cause) {
        return new RegisterException(name, Message.of(Workbook.class,
                isTooLarge(cause) ? "workbook.unpacked" : "workbook.damaged"), cause);
    }

    /**
     * The first sheet with rows below a heading: people put an explanation or a list of the sheets before it. Without
     * such a one the first filled.
     */
    private Optional<Reading> first(SheetFile file, List<String> sheets, RegisterOptions options)
            throws IOException, XMLStreamException, RegisterException {
        Optional<Reading> first = Optional.empty();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheet(file, i);
            if (sheet.isEmpty()) {
                continue;
            }
            Reading reading = reading(sheet, sheets, i, options);
            if (lists(sheet, sheets, i)) {
                others.add(sheets.get(i));
            } else if (reading.register().columns().size() > 1 && !reading.register().rows().isEmpty()) {
                others.addAll(sheets.subList(i + 1, sheets.size()));
                return Optional.of(others.isEmpty() ? reading : alone(reading, sheets.get(i), others));
            }
            first = first.isEmpty() ? Optional.of(reading) : first;
        }
        return first;
    }

    /**
     * Whether a sheet lists those behind it, as the one does that Numbers puts before its tables. A register whose
     * partners have a sheet each does not: it has values beside their names.
     */
    private static boolean lists(Sheet sheet, List<String> sheets, int index) {
        List<String> behind = sheets.subList(index + 1, sheets.size());
        Predicate<RegisterCell> isMention = cell -> behind.contains(cell.text().strip());
        Map<String, Long> texts = sheet.rows().stream().flatMap(row -> row.cells().stream()).filter(isMention)
                .collect(Collectors.groupingBy(cell -> cell.text().strip(), Collectors.counting()));
        return !behind.isEmpty() && texts.size() == behind.size()
                && texts.values().stream().allMatch(count -> count <= MOST_MENTIONS)
                && sheet.rows().stream().flatMap(row -> row.cells().stream()).filter(isMention.negate())
                        .noneMatch(TypicalCell::isValue);
    }

    /** The same, which tells that nobody looked at the other sheets. */
    private static Reading alone(Reading reading, String sheet, List<String> others) {
        Register register = reading.register();
        List<ReadingRemark> remarks = new ArrayList<>(register.remarks());
        remarks.add(new ReadingRemark(Message.of(Workbook.class, "workbook.sheets", sheet,
                String.join(", ", others)), List.of(), false));
        return new Reading(new Register(register.name(), register.columns(), register.rows(), remarks), reading.used(),
                reading.sheets(), reading.top());
    }

    private static boolean isTooLarge(Throwable problem) {
        return problem instanceof ZipParts.TooLargeException || problem.getCause() != null
                && isTooLarge(problem.getCause())
                || problem instanceof XMLStreamException xml
                && xml.getNestedException() instanceof ZipParts.TooLargeException;
    }

    private Sheet sheet(SheetFile file, int index) throws IOException, XMLStreamException, RegisterException {
        SheetBuilder sheet = new SheetBuilder(name + " " + file.sheets().get(index));
        file.read(index, sheet);
        return new PackedRows(sheet.build()).unpacked();
    }

    private Reading reading(Sheet sheet, List<String> sheets, int index, RegisterOptions options)
            throws RegisterException {
        TableRegister table = new TableRegister(name, sheet, options.heading());
        return new Reading(table.read(), new RegisterOptions(Optional.empty(), Optional.empty(),
                Optional.of(sheets.get(index)), Optional.of(table.heading()), options.password()), sheets, table.top());
    }

    private RegisterException problem(String key, Object... arguments) {
        return new RegisterException(name, Message.of(Workbook.class, key, arguments));
    }
}
