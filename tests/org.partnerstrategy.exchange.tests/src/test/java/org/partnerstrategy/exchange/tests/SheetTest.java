/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;

/** What sheets can hold beside cells: merged ones, hidden rows, formulas that nobody calculated. */
class SheetTest {

    private static final String TABLE = """
            <row r="1"><c r="A1" t="str"><v>Subsidies</v></c></row>
            <row r="2"><c r="A2" t="str"><v>Partner</v></c><c r="B2" t="str"><v>Doel</v></c><c r="C2" t="str"><v>Subsidie</v></c></row>
            <row r="3"><c r="C3" t="str"><v>Bedrag</v></c><c r="D3" t="str"><v>Jaar</v></c></row>
            <row r="4"><c r="A4" t="str"><v>A</v></c><c r="B4" t="str"><v>Jeugd</v></c><c r="C4"><v>10</v></c></row>
            <row r="5" hidden="1"><c r="B5" t="str"><v>Zorg</v></c><c r="C5"><f>C4*2</f></c></row>
            <row r="6"><c r="A6" t="str"><v>B</v></c><c r="B6" t="e"><v>#N/A</v></c><c r="C6"><v>30</v></c></row>
            """;
    private static final String MERGED = "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A2:A3\"/>"
            + "<mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:D2\"/><mergeCell ref=\"A4:A5\"/></mergeCells>";

    static Stream<byte[]> workbooks() throws IOException {
        return Stream.of(Xlsx.of("<sheetData>" + TABLE + "</sheetData>" + MERGED), xls());
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Register");
            row(sheet, 0, "Subsidies");
            row(sheet, 1, "Partner", "Doel", "Subsidie");
            row(sheet, 2, "", "", "Bedrag", "Jaar");
            row(sheet, 3, "A", "Jeugd", "10");
            row(sheet, 4, "", "Zorg", "");
            row(sheet, 5, "B", "", "30");
            sheet.getRow(4).setZeroHeight(true);
            sheet.getRow(5).getCell(1).setCellFormula("NA()");
            sheet.getRow(5).getCell(1).setCellErrorValue((byte) 42);
            for (String area : List.of("A1:D1", "A2:A3", "B2:B3", "C2:D2", "A4:A5")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void row(Sheet sheet, int index, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            (i == 0 ? sheet.createRow(index) : sheet.getRow(index)).createCell(i).setCellValue(texts[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void mergedCellsCountForEachOfTheirRows(byte[] workbook) throws RegisterException {
        Register register = RegisterReader.read("r", workbook, RegisterOptions.NONE);
        assertEquals(List.of("Partner", "Doel", "Subsidie Bedrag", "Subsidie Jaar"), register.columns());
        assertEquals(List.of("4 A Jeugd", "5 A Zorg", "6 B "), register.rows().stream()
                .map(row -> row.number() + " " + row.cell(0).text() + " " + row.cell(1).text()).toList());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void whatPeopleDoNotSeeIsTold(byte[] workbook) throws RegisterException {
        List<String> remarks = RegisterReader.read("r", workbook, RegisterOptions.NONE).remarks().stream()
                .map(remark -> remark.what().key() + " " + remark.rows()).sorted().toList();
        // POI calculates nothing either, but writes a zero.
        List<String> all = List.of("cell.merged [5]", "formula.error [6]", "formula.unsaved [5]", "row.hidden [5]");
        assertEquals(all.stream().filter(each -> workbook[0] == 'P' || !each.startsWith("formula.unsaved")).toList(),
                remarks);
    }

    @Test
    void rowsAndCellsWithoutTheirPlacesFollowEachOther() throws RegisterException {
        Register register = RegisterReader.read("r", Xlsx.of("<sheetData><row><c t=\"str\"><v>Partner</v></c>"
                + "<c t=\"inlineStr\"><is><r><t>Do</t></r><rPh><t>x</t></rPh><r><t>el_x000D_</t></r></is></c></row>"
                + "<row/><row><c t=\"str\"><v>A</v></c><c t=\"d\"><v>2026-03-11T00:00:00</v></c></row></sheetData>"),
                RegisterOptions.NONE);
        assertEquals(List.of("Partner", "Doel"), register.columns());
        assertEquals("2026-03-11", register.rows().getFirst().cell(1).text());
        assertEquals(3, register.rows().getFirst().number());
    }

    @Test
    void aCellWhosePlaceHasNoLettersFollowsTheOneBefore() throws RegisterException {
        Register register = RegisterReader.read("r",
                Xlsx.of("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Partner</v></c>"
                + "<c r=\"??\" t=\"str\"><v>Doel</v></c></row><row r=\"2\"><c r=\"2\" t=\"str\"><v>A</v></c></row></sheetData>"),
                RegisterOptions.NONE);
        assertEquals(List.of("Partner", "Doel"), register.columns());
        assertEquals("A", register.rows().getFirst().cell(0).text());
    }
}
