/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Row;

class CsvFlavoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "COMMA UTF-8 no LF", "COMMA windows-1252 no LF", "SEMICOLON UTF-8 yes CRLF", "SEMICOLON windows-1252 no CRLF",
        "TAB UTF-8 no LF", "TAB UTF-16LE yes CRLF", "BAR UTF-8 no CRLF", "BAR UTF-16BE yes LF" })
    void everySeparatorAndEncodingGivesTheSameRegister(String separator, String encoding, String mark, String end)
            throws Exception {
        Register original = Registers.excerpt();
        String text = (mark.equals("yes") ? "\uFEFF" : "") + written(original, separator(separator), end);
        Register read = RegisterReader.read("register", text.getBytes(Charset.forName(encoding)), Optional.empty());
        assertEquals(original.columns(), read.columns());
        assertEquals(texts(original), texts(read));
    }

    private static char separator(String name) {
        return switch (name) {
        case "COMMA" -> ',';
        case "SEMICOLON" -> ';';
        case "TAB" -> '\t';
        default -> '|';
        };
    }

    private static String written(Register register, char separator, String end) throws IOException {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator)
                .setRecordSeparator(end.equals("LF") ? "\n" : "\r\n").get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(register.columns());
            printer.printRecords(texts(register));
        }
        return text.toString();
    }

    private static List<List<String>> texts(Register register) {
        return register.rows().stream().map(row -> row.cells().stream().map(RegisterCell::text).toList()).toList();
    }

    @Test
    void rowsAreNumberedByTheLineOnWhichTheyBegin() throws Exception {
        Register register = Registers.csv("Naam;Doel", "a;b", "", "\"c", "d\";e", "f;g");
        assertEquals(List.of(2, 4, 6), register.rows().stream().map(Row::number).toList());
        assertEquals("c\nd", register.rows().get(1).cell(0).text());
    }

    @Test
    void aLineBetweenRowsIsNoRow() throws Exception {
        Register register = Registers.csv("| Naam | Doel |", "|---|:---:|", "| a | b |");
        assertEquals(List.of(List.of("", "a", "b", "")), texts(register).stream()
                .map(row -> row.stream().map(String::strip).toList()).toList());
    }

    @Test
    void namelessAndRepeatedColumnsGetNamesOfTheirOwn() throws Exception {
        assertEquals(List.of("Naam", "Naam (2)", "#3", "#4", "Naam (3)"),
                Registers.csv("Naam;Naam;; ;Naam", "a;b;c;d;e").columns());
    }

    @Test
    void decimalCommasDoNotCountAsSeparators() throws Exception {
        assertEquals(3, Registers.csv("Naam;Doel;Bedrag", "a;b;1,50", "c;d;2,50", "e;f;3,50").columns().size());
    }

    @Test
    void aGivenEncodingGoesBeforeRecognition() throws Exception {
        byte[] bytes = "Naam;Doel\n\u010Capek;b".getBytes(Charset.forName("windows-1250"));
        Register register = RegisterReader.read("r.csv", bytes, Optional.of(Charset.forName("windows-1250")));
        assertEquals("\u010Capek", register.rows().getFirst().cell(0).text());
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstColumn() throws RegisterException {
        byte[] bytes = "\uFEFF[{\"Naam\":\"a\"}]".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("Naam"), RegisterReader.read("r", bytes, Optional.empty()).columns());
    }

    /** Excel saves a file that it could not divide into columns as a column of quoted lines. */
    @ParameterizedTest
    @ValueSource(strings = { "\"Partner;Doel;Bedrag\"/\"A;B;1,5\"/\"C;D;2\"",
        "Partner,Doel,Bedrag/\"A,B,\"\"1,5\"\"\"/C,D,2",
        "'Partner','Doel','Bedrag'/'A','B','1,5'/'C','D','2'", "Partner,Doel,Bedrag/A,B,1.5/C,D,2" })
    void linesThatAreOneCellAreDividedToo(String lines) throws Exception {
        Register register = Registers.csv(lines.split("/"));
        assertEquals(List.of("Partner", "Doel", "Bedrag"), register.columns());
        assertEquals(List.of("A B 1,5", "C D 2"), texts(register).stream()
                .map(row -> String.join(" ", row).replace('.', ',')).toList());
    }

    @Test
    void aSentenceWithSeparatorsIsNoRow() throws Exception {
        assertEquals(List.of("Bron: gemeente, afdeling, 2023", "", ""), texts(Registers.csv("Partner,Doel,Bedrag",
                "A,B,1", "\"Bron: gemeente, afdeling, 2023\",,", "C,D,2")).get(1));
    }

    @Test
    void aBackslashBeforeAQuotationMarkIsUnderstood() throws Exception {
        assertEquals(List.of(List.of("De \"Brug\"", "B"), List.of("C", "D")), texts(Registers.csv("Partner,Doel",
                "\"De \\\"Brug\\\"\",B", "C,D")));
    }

    @Test
    void theSignOfNoCurrencyIsTheEuro() throws Exception {
        byte[] bytes = "Partner;Bedrag\nCafé;€ 1.200".getBytes(Charset.forName("ISO-8859-15"));
        assertEquals("€ 1.200", RegisterReader.read("r.csv", bytes, Optional.empty()).rows().getFirst().cell(1).text());
    }
}
