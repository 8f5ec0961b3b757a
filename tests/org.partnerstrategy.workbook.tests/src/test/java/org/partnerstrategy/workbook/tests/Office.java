/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.workbook.StrategyWorkbook;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;
import org.partnerstrategy.workbook.reading.WorkbookChanges;

/** A workbook as somebody works in it. */
final class Office implements AutoCloseable {

    static final Locale DUTCH = Locale.of("nl");

    private final XSSFWorkbook workbook;

    private Office(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The workbook of a strategy, opened. */
    static Office opened(PartnerStrategy strategy) throws Exception {
        byte[] content = new StrategyWorkbook(strategy, DUTCH).content();
        return new Office(new XSSFWorkbook(new ByteArrayInputStream(content)));
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The cell of a column in a row, counted from 1 as people see it, emptied. */
    Cell cell(String sheet, int row, String key) {
        Row there = Optional.<Row>ofNullable(sheet(sheet).getRow(row - 1))
                .orElseGet(() -> sheet(sheet).createRow(row - 1));
        Cell cell = there.getCell(column(sheet, key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        // The library writes no new text beside one that stands in the cell itself.
        cell.setBlank();
        return cell;
    }

    int column(String sheet, String key) {
        Row keys = sheet(sheet).getRow(0);
        return IntStream.range(1, keys.getLastCellNum()).filter(i -> keys.getCell(i) != null
                && keys.getCell(i).getStringCellValue().equals(key)).findFirst().orElseThrow();
    }

    /** The number of the row below the last one. */
    int end(String sheet) {
        return sheet(sheet).getLastRowNum() + 2;
    }

    /** Deletes a row, and moves those below it up. */
    void delete(String sheet, int row) {
        XSSFSheet there = sheet(sheet);
        there.removeRow(there.getRow(row - 1));
        if (row - 1 < there.getLastRowNum()) {
            there.shiftRows(row, there.getLastRowNum(), -1);
        }
    }

    /** Copies a row, with its hidden identity, to the end. */
    int duplicate(String sheet, int row) {
        int end = end(sheet);
        sheet(sheet).copyRows(row - 1, row - 1, end - 1, new CellCopyPolicy());
        return end;
    }

    byte[] saved() throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        workbook.write(stream);
        return stream.toByteArray();
    }

    /** What the workbook as it is now would change. */
    WorkbookChanges changes(PartnerStrategy strategy) throws Exception {
        return changes(saved(), strategy);
    }

    static WorkbookChanges changes(byte[] content, PartnerStrategy strategy) throws RegisterException {
        return ReturnedWorkbook.read("strategy.xlsx", content, Optional.empty()).changes(strategy, DUTCH);
    }

    /** The changes in words. */
    static List<String> lines(WorkbookChanges changes) {
        return changes.rows(Locale.ENGLISH).stream().map(row -> row.kind() + " " + row.type() + " " + row.field())
                .map(String::strip).toList();
    }

    static List<String> remarks(WorkbookChanges changes) {
        return changes.remarks().stream().map(remark -> remark.line(Locale.ENGLISH)).toList();
    }

    @Override
    public void close() throws Exception {
        workbook.close();
    }
}
