/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97 to 2003 (.xls). */
final class OldExcelFile implements SheetFile {

    private final HSSFWorkbook workbook;
    private final List<String> names;
    private final List<String> hidden;

    /**
     * @param password opens it if it is protected
     */
    OldExcelFile(DirectoryNode file, Optional<String> password) throws IOException {
        // The library asks for the password here.
        Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
        try {
            workbook = new HSSFWorkbook(file, false);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        names = names(true);
        hidden = names(false);
    }

    private List<String> names(boolean isSeen) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(sheet -> (workbook.getSheetVisibility(sheet) == SheetVisibility.VISIBLE) == isSeen)
                .mapToObj(workbook::getSheetName).toList();
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public List<String> hiddenSheets() {
        return hidden;
    }

    @Override
    public void read(int index, SheetBuilder into) throws RegisterException {
        Sheet sheet = workbook.getSheet(index < names.size() ? names.get(index) : hidden.get(index - names.size()));
        for (Row row : sheet) {
            into.startRow(row.getRowNum() + 1, row.getZeroHeight());
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                into.add(cell.getColumnIndex(), cell((HSSFCell) cell, into));
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            into.merge(new MergedCells(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
                    area.getLastColumn()));
        }
    }

    private RegisterCell cell(HSSFCell cell, SheetBuilder into) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        return switch (type) {
        case NUMERIC -> Double.isFinite(cell.getNumericCellValue())
                ? new FormattedNumber(new BigDecimal(Double.toString(cell.getNumericCellValue())),
                        Optional.ofNullable(cell.getCellStyle().getDataFormatString()).orElse(""),
                        workbook.getInternalWorkbook().isUsing1904DateWindowing()).read()
                : RegisterCell.EMPTY;
        case STRING -> RegisterCell.text(cell.getStringCellValue());
        case BOOLEAN -> RegisterCell.text(Boolean.toString(cell.getBooleanCellValue()));
        case ERROR -> {
            into.remarkError(FormulaError.isValidCode(cell.getErrorCellValue())
                    ? FormulaError.forInt(cell.getErrorCellValue()).getString() : "#", cell.getColumnIndex());
            yield RegisterCell.EMPTY;
        }
        default -> RegisterCell.EMPTY;
        };
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
