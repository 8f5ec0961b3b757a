/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;

/** A small file that asks for much time or memory is refused in one line. */
class BoundsTest {

    private static final String HEADING =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";
    private static final String LONG = "x".repeat(32_000);

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("columns.many", xlsx("<row r=\"2\"><c r=\"ZZZZZZ2\" t=\"s\"><v>0</v></c></row>")),
                arguments("columns.many", xlsx("<row r=\"2\"><c r=\"XFD2\" t=\"s\"><v>0</v></c></row>")),
                arguments("workbook.damaged", xlsx("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999999999</v></c></row>")),
                arguments("workbook.damaged", xlsx("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>")),
                arguments("workbook.damaged", xlsx("<row r=\"99999999999\"/>")),
                arguments("merged.many", merged(3_000, 4_000)),
                arguments("table.large", shared(20_000)),
                arguments("workbook.unpacked", RegisterKind.zip(Xlsx.parts("<sheetData>" + HEADING + "</sheetData>"
                        + " ".repeat(80 << 20), "<si><t>Partner</t></si><si><t>Doel</t></si>"))),
                arguments("workbook.damaged", RegisterKind.zip(Map.of("xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY b \"c\">]>"
                        + "<a>&b;</a>"))),
                arguments("table.large",
                ods("<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell>"
                        + "<text:p>x</text:p></table:table-cell></table:table-row>")),
                arguments("columns.many",
                ods("<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\">"
                        + "<text:p>x</text:p></table:table-cell></table:table-row>")),
                arguments("table.large", ods("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                        + " table:number-columns-repeated=\"900\"><text:p>x</text:p></table:table-cell></table:table-row>")),
                arguments("json.nested", text("[{\"a\":" + "{\"a\":".repeat(100_000))),
                arguments("json.malformed", text("{\"a\":".repeat(100_000))),
                arguments("file.empty", text("<html>" + "<div>".repeat(100_000) + "<table></table>")),
                arguments("file.empty", text("\"\"")),
                arguments("file.empty", text(";;;\n;;;")),
                arguments("file.document", RegisterKind.zip(Map.of("word/document.xml", "<a/>"))),
                arguments("file.document", other("word/document.xml")),
                arguments("workbook.binary", other("xl/workbook.bin")),
                arguments("password.needed", RegisterKind.zip(Map.of("content.xml", "x", "META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>"))));
    }

    private static byte[] other(String path) {
        return RegisterKind.zip(Map.of("[Content_Types].xml", "<Types/>", "_rels/.rels", "<Relationships><Relationship"
                + " Id=\"a\" Type=\"x/officeDocument\" Target=\"" + path + "\"/></Relationships>", path, "<a/>"));
    }

    private static byte[] xlsx(String rows) {
        return Xlsx.of("<sheetData>" + HEADING + rows + "</sheetData>");
    }

    private static byte[] merged(int areas, int rows) {
        StringBuilder sheet = new StringBuilder("<sheetData>").append(HEADING);
        for (int i = 2; i < rows; i++) {
            sheet.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c></row>");
        }
        return Xlsx.of(sheet + "</sheetData><mergeCells>" + ("<mergeCell ref=\"A2:A" + rows + "\"/>").repeat(areas)
                + "</mergeCells>");
    }

    /** So many cells that all name the same long text. */
    private static byte[] shared(int cells) {
        return RegisterKind.zip(Xlsx.parts("<sheetData>" + HEADING
                + "<row><c t=\"s\"><v>2</v></c></row>".repeat(cells) + "</sheetData>",
                "<si><t>Partner</t></si><si><t>Doel</t></si><si><t>" + LONG + "</t></si>"));
    }

    private static byte[] ods(String rows) {
        return RegisterKind.zip(Map.of("content.xml",
                "<a xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"R\">"
                + rows + "</table:table></a>"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatAsksForTooMuchIsRefused(String problem, byte[] content) {
        RegisterException refusal = assertThrows(RegisterException.class,
                () -> RegisterReader.read("r", content, Optional.empty()));
        assertEquals(problem, refusal.problem().key());
        assertThat(refusal.in(Locale.of("nl"))).doesNotContain("\n");
    }

    @Test
    void numbersThatNobodyCanWriteOutStayTexts() throws RegisterException {
        for (byte[] content : new byte[][] { xlsx("<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>"),
            text("[{\"a\":1E999999999}]") }) {
            Register register = RegisterReader.read("r", content, Optional.empty());
            assertEquals(RegisterCell.text("1E999999999"), register.rows().getFirst().cell(0));
        }
    }
}
