/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Message;

/** Makes a register of a sheet in which something stands. */
final class TableRegister {

    private static final int ROWS_OF_TOP = 20;
    private static final int NARROWEST_WITH_NOTES = 3;


    private final String name;
    private final Sheet sheet;
    private final RegisterHeading heading;
    private final List<SheetRow> below;

    /**
     * @param name the name of the file
     * @param asked where the heading stands; none when it must be recognised
     */
    TableRegister(String name, Sheet sheet, Optional<RegisterHeading> asked) {
        this.name = name;
        this.sheet = sheet;
        this.heading = asked.orElseGet(() -> new TableStart(sheet).find());
        this.below = sheet.rows().stream().filter(row -> row.number() > heading.last())
                .filter(row -> !row.cells().stream().allMatch(cell -> TypicalCell.isBlank(cell)
                        || TypicalCell.isRule(cell))).toList();
    }

    RegisterHeading heading() {
        return heading;
    }

    /** The first rows of the sheet, among which people choose the heading. */
    List<Row> top() {
        return sheet.rows().stream().limit(ROWS_OF_TOP).map(row -> new Row(row.number(), row.cells())).toList();
    }

    Register read() throws RegisterException {
        List<SheetRow> named = sheet.rows().stream().filter(row -> heading.holds(row.number())).toList();
        if (heading.isThere() && named.isEmpty()) {
            throw new RegisterException(sheet.place(),
                    Message.of(TableRegister.class, "heading.none", heading.toString()));
        }
        int width = Stream.concat(named.stream(), heading.isThere() && sheet.isCounted() ? Stream.of() : below.stream())
                .mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> names = heading.isThere() ? new TableHeading(named, sheet.merged()).names(width)
                : IntStream.rangeClosed(1, width).mapToObj(column -> "#" + column).toList();
        RegisterBuilder register = new RegisterBuilder(name,
                heading.isThere() ? sheet.place() + ":" + heading.first() : sheet.place(), names);
        boolean isOwn = TableMark.isOn(names);
        List<SheetRow> filled = new MergedRows(sheet, below).filled();
        List<SheetRow> rows = isOwn ? filled : new DittoMarks(filled, sheet.remarks()).replaced();
        int notes = isOwn ? rows.size() : notesFrom();
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            if (i >= notes) {
                sheet.remarks().leaveOut("row.note", row.number());
            } else if (!isOwn && isTotal(below.get(i))) {
                sheet.remarks().leaveOut("row.total", row.number());
            } else if (!named.isEmpty() && repeats(below.get(i), named.getLast())) {
                sheet.remarks().leaveOut("row.heading", row.number());
            } else {
                remark(row);
                register.add(new Row(row.number(), row.cells()), sheet.place() + ":" + row.number());
            }
        }
        if (names.stream().anyMatch(Garbled::looks)) {
            sheet.remarks().notice("text.garbled");
        }
        List<ReadingRemark> remarks = new ArrayList<>(sheet.remarks().below(heading.last()));
        sheet.rows().stream().filter(row -> row.number() < heading.first()).flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().strip()).filter(AmountUnit::isLarger).findFirst()
                .ifPresent(title -> remarks.add(new ReadingRemark(
                        Message.of(TableRegister.class, "title.thousands", title), List.of(), false)));
        return register.build(remarks);
    }

    private void remark(SheetRow row) {
        if (row.isHidden()) {
            sheet.remarks().notice("row.hidden", row.number());
        }
        if (row.cells().stream().anyMatch(cell -> Garbled.looks(cell.text()))) {
            sheet.remarks().notice("text.garbled", row.number());
        }
    }

    /** Whether a row is the heading once more, as on each page of a printed list. */
    private static boolean repeats(SheetRow row, SheetRow names) {
        return row.filledColumns() > 1 && row.filledColumns() == names.filledColumns()
                && IntStream.range(0, row.cells().size()).allMatch(column -> row.cell(column).text().strip()
                        .equalsIgnoreCase(names.cell(column).text().strip()));
    }

    /** The index of the first row below the table in which people only explain it. */
    private int notesFrom() {
        int from = below.size();
        if (new TableStart(sheet).width() >= NARROWEST_WITH_NOTES) {
            while (from > 0 && isNote(below.get(from - 1))) {
                from--;
            }
        }
        return from;
    }

    private static boolean isNote(SheetRow row) {
        return row.filledColumns() == 1 && row.cells().stream().anyMatch(TypicalCell::isNote);
    }

    /** One of the first two things that stand in the row is called a total, and beside it stand values or nothing. */
    private static boolean isTotal(SheetRow row) {
        List<RegisterCell> filled = row.cells().stream().filter(cell -> !TypicalCell.isBlank(cell)).toList();
        boolean hasValues = filled.size() == 1 || filled.stream().anyMatch(TypicalCell::isValue);
        return hasValues && (filled.stream().limit(2).anyMatch(TypicalCell::isTotal)
                || TypicalCell.isTotalOfGroup(filled.getFirst()) && filled.stream().skip(1)
                .allMatch(TypicalCell::isValue));
    }
}
