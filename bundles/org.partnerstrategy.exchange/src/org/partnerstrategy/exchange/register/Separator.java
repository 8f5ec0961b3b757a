package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What stands between the values of a line. When two fit equally well, the first here is taken. */
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

    /** The separator that divides the text into the most columns that the rows agree on. */
    static Separator recognise(String text) {
        // The last of equals wins in max, hence the reverse order.
        return Stream.of(values()).max(Comparator.<Separator>comparingLong(separator -> separator.fit(text))
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    private long fit(String text) {
        long agreeing = 0;
        int columns = 0;
        try (CSVParser parser = CsvRegister.parser(text, this)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int i = 0; i < RECORDS_TO_LOOK_AT && records.hasNext(); i++) {
                CSVRecord record = records.next();
                columns = columns == 0 ? record.size() : columns;
                agreeing += record.size() == columns ? 1 : 0;
            }
        } catch (IOException | UncheckedIOException malformed) {
            // What was read before the damage still tells something.
        }
        return columns < 2 ? 0 : agreeing * columns;
    }
}
