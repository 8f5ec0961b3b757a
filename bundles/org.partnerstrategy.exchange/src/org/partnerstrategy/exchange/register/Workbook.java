package org.partnerstrategy.exchange.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.partnerstrategy.model.text.Message;

/**
 * Reads registers from workbooks of Excel and LibreOffice (.xlsx), each sheet of which can hold one.
 *
 * @param name the name of the file
 * @param content its bytes
 */
record Workbook(String name, byte[] content) {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** How files of earlier versions of Excel begin, and those that are protected by a password. */
    private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
    private static final byte[] ZIP_FILE = { 'P', 'K', 3, 4 };

    /** Whether a content that is not called so is a workbook nevertheless. */
    static boolean isRecognisedIn(byte[] content) {
        return begins(content, ZIP_FILE) || begins(content, COMPOUND_FILE);
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length
                && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /** The names of the sheets that people see, in their order. */
    List<String> sheets() throws RegisterException {
        return with(workbook -> visibleSheets(workbook).stream().map(Sheet::getName).toList());
    }

    /**
     * The sheet that is called so, or the first in which something stands.
     *
     * @throws RegisterException when there is none, or it is no register
     */
    Register read(Optional<String> sheet) throws RegisterException {
        return with(workbook -> {
            List<Sheet> sheets = visibleSheets(workbook);
            if (sheet.isPresent()) {
                Sheet named = sheets.stream().filter(each -> each.getName().equals(sheet.get())).findFirst()
                        .orElseThrow(() -> problem("workbook.noSheet", sheet.get(),
                                String.join(", ", sheets.stream().map(Sheet::getName).toList())));
                return register(workbook, named).orElseThrow(() -> new RegisterException(place(named),
                        Message.of(Workbook.class, "workbook.empty")));
            }
            for (Sheet each : sheets) {
                Optional<Register> register = register(workbook, each);
                if (register.isPresent()) {
                    return register.get();
                }
            }
            throw problem("file.empty");
        });
    }

    /** The name of the sheet that is read when none is named. */
    Optional<String> firstFilledSheet() throws RegisterException {
        return with(workbook -> {
            for (Sheet each : visibleSheets(workbook)) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = each.openStream()) {
                    if (rows.anyMatch(row -> row.stream().anyMatch(SheetCell::isFilled))) {
                        return Optional.of(each.getName());
                    }
                }
            }
            return Optional.empty();
        });
    }

    private Optional<Register> register(ReadableWorkbook workbook, Sheet sheet)
            throws IOException, RegisterException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            stream.map(row -> SheetRow.of(row, workbook.isDate1904())).filter(SheetRow::isFilled).forEach(rows::add);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SheetRegister(name, place(sheet), rows).build());
    }

    private String place(Sheet sheet) {
        return name + " " + sheet.getName();
    }

    private static List<Sheet> visibleSheets(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
    }

    /** Looks into an open workbook. */
    @FunctionalInterface
    private interface Look<T> {

        T at(ReadableWorkbook workbook) throws IOException, RegisterException;
    }

    private <T> T with(Look<T> look) throws RegisterException {
        if (begins(content, COMPOUND_FILE)) {
            throw problem("workbook.old");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            return look.at(workbook);
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException
                | IllegalStateException | IndexOutOfBoundsException | NullPointerException e) {
            // The library answers a damaged file with any of these, depending on what is missing.
            throw new RegisterException(name, Message.of(Workbook.class, "workbook.damaged"), e);
        }
    }

    private RegisterException problem(String key, Object... arguments) {
        return new RegisterException(name, Message.of(Workbook.class, key, arguments));
    }
}
