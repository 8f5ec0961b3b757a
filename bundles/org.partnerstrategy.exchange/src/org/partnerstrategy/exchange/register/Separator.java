/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What is between the values of a line. When two fit equally well, the first here is taken. */
public enum Separator {

    /** What Dutch spreadsheets write, as their comma is taken for decimals. */
    SEMICOLON(';'),
    /** What programs write, after RFC 4180. */
    COMMA(','),
    /** What spreadsheets put on the clipboard. */
    TAB('\t'),
    /** What some databases write. */
    BAR('|');

    private static final int RECORDS_TO_LOOK_AT = 50;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /** The separator that is that character; none when it is not a usual one. */
    static Optional<Separator> of(char character) {
        return Stream.of(values()).filter(separator -> separator.character == character).findFirst();
    }

    /** The separator that divides the text into the most columns that the rows agree on. */
    static Separator recognise(String text) {
        // The last of equals wins in max, hence the reverse order.
        return Stream.of(values()).max(Comparator.<Separator>comparingLong(separator -> separator.fit(text))
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /** Titles and remarks can be above and below the rows, so the most usual number of columns counts. */
    private long fit(String text) {
        Map<Integer, Integer> rows = new HashMap<>();
        try (CSVParser parser = CsvRegister.parser(text, this)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int i = 0; i < RECORDS_TO_LOOK_AT && records.hasNext(); i++) {
                rows.merge(records.next().size(), 1, Integer::sum);
            }
        } catch (IOException | UncheckedIOException malformed) {
            // What was read before the damage still shows something.
        }
        return rows.entrySet().stream().filter(entry -> entry.getKey() > 1)
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue()).max().orElse(0);
    }
}
