package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.partnerstrategy.model.text.Message;

/**
 * Reads a register from comma-separated values, whatever it is that separates them. The first line names the columns.
 */
final class CsvRegister {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvRegister() {
    }

    static CSVParser parser(String text, Separator separator) throws IOException {
        return FORMAT.builder().setDelimiter(separator.character()).get().parse(new StringReader(text));
    }

    static Register read(String name, String text, Separator separator) throws RegisterException {
        try (CSVParser parser = parser(text, separator)) {
            return read(name, parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Register read(String name, CSVParser parser) throws RegisterException {
        RegisterBuilder register = null;
        int line = 1;
        try {
            for (CSVRecord record : parser) {
                if (isBlankLine(record)) {
                    // Nobody counts it as a row.
                } else if (register == null) {
                    register = new RegisterBuilder(name, name + ":" + line, record.toList());
                } else {
                    register.add(new Row(line, cells(record)), name + ":" + line);
                }
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (UncheckedIOException e) {
            throw new RegisterException(name + ":" + line, Message.of(CsvRegister.class, "csv.malformed"), e);
        }
        return register.build();
    }

    private static List<Cell> cells(CSVRecord record) {
        return record.stream().map(Cell::text).toList();
    }

    private static boolean isBlankLine(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }
}
