/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.partnerstrategy.model.text.Message;

/** Reads a table from comma-separated values, whatever it is that separates them. */
final class CsvRegister {

    private static final String ESCAPED_QUOTE = "\\\"";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    /** How Excel is told the separator, in the first line. */
    private static final Pattern TOLD = Pattern.compile("\"?sep=(.)\"?[ ;,\t]*(?:\r\n|\r|\n|$)",
            Pattern.CASE_INSENSITIVE);

    /** The first line of a text in which apostrophes are quotation marks. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("\\s*'[^'\r\n]*'(?:[;,\t|]'[^'\r\n]*')+\\h*(?=[\r\n]|$)");

    private CsvRegister() {
    }

    /** The parser of a text, which is not to begin with the line that shows the separator. */
    static CSVParser parser(String text, Separator separator) throws IOException {
        return format(text, separator).get().parse(new StringReader(text));
    }

    private static CSVFormat.Builder format(String text, Separator separator) {
        CSVFormat.Builder format = FORMAT.builder().setDelimiter(separator.character());
        return APOSTROPHES.matcher(text).lookingAt() ? format.setQuote('\'') : format;
    }

    /** The separator that the text shows, else the one that fits best. */
    static Separator separator(String text) {
        Matcher told = TOLD.matcher(text);
        return Optional.of(told).filter(Matcher::lookingAt).flatMap(found -> Separator.of(found.group(1).charAt(0)))
                .orElseGet(() -> Separator.recognise(withoutTold(text)));
    }

    private static String withoutTold(String text) {
        Matcher told = TOLD.matcher(text);
        return told.lookingAt() ? text.substring(told.end()) : text;
    }

    /**
     * Reads a text.
     *
     * @param name the name of the file, also for problems
     */
    static Sheet read(String name, String text, Separator separator) throws RegisterException {
        String table = withoutTold(text);
        int linesBefore = table.length() < text.length() ? 1 : 0;
        try (CSVParser parser = parser(table, separator)) {
            return read(name, parser, linesBefore);
        } catch (RegisterException e) {
            if (table.contains(ESCAPED_QUOTE)) {
                return readEscaped(name, table, separator, linesBefore);
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some databases write a backslash before a quotation mark, where others double it. */
    private static Sheet readEscaped(String name, String table, Separator separator, int linesBefore)
            throws RegisterException {
        try (CSVParser parser = format(table, separator).setEscape('\\').get().parse(new StringReader(table))) {
            return read(name, parser, linesBefore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet read(String name, CSVParser parser, int linesBefore) throws RegisterException {
        SheetBuilder sheet = new SheetBuilder(name);
        int line = linesBefore + 1;
        try {
            for (CSVRecord record : parser) {
                sheet.startRow(line, false);
                for (int i = 0; i < record.size(); i++) {
                    sheet.add(i, RegisterCell.text(record.get(i)));
                }
                sheet.countColumns(record.size());
                line = Math.toIntExact(parser.getCurrentLineNumber()) + linesBefore + 1;
            }
        } catch (UncheckedIOException e) {
            throw new RegisterException(name + ":" + line, Message.of(CsvRegister.class, "csv.malformed"), e);
        }
        return sheet.build();
    }
}
