/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds the heading of a table: people put titles, counts and dates above it. A heading names most columns, in words,
 * and below some of them stand values.
 *
 * @param sheet the sheet, in which something stands
 */
record TableStart(Sheet sheet) {

    private static final int LOOKED_AT = 50;
    private static final int BELOW = 20;
    private static final int MEASURED = 200;
    private static final int MOST_PARTS = 2;

    RegisterHeading find() {
        List<SheetRow> rows = sheet.rows();
        int half = Math.max(2, (width() + 1) / 2);
        int last = Math.min(LOOKED_AT, rows.size());
        int plausible = IntStream.range(0, last).filter(row -> isInWords(row) && filled(row) >= half).findFirst()
                .orElse(-1);
        int contrasting = IntStream.range(0, last)
                .filter(row -> isInWords(row) && filled(row) >= half && contrasts(row)).findFirst().orElse(-1);
        int found = plausible;
        if (contrasting >= 0 && !contrasts(plausible) && filled(contrasting) > filled(plausible)) {
            // The first is another small table, such as the name of the office.
            found = contrasting;
        } else if (plausible < 0) {
            found = IntStream.range(0, last).filter(row -> filled(row) > 1).findFirst().orElse(0);
        }
        return withNeighbours(found);
    }

    private int filled(int row) {
        return sheet.rows().get(row).filledColumns();
    }

    /** In how many columns something stands in a usual row. */
    int width() {
        int[] widths = sheet.rows().stream().limit(MEASURED).mapToInt(SheetRow::filledColumns)
                .filter(filled -> filled > 1).sorted().toArray();
        return widths.length == 0 ? 1 : widths[widths.length / 2];
    }

    private boolean isInWords(int row) {
        List<RegisterCell> cells = sheet.rows().get(row).cells();
        long values = cells.stream().filter(cell -> TypicalCell.isValue(cell) && !TypicalCell.isYear(cell)).count();
        boolean hasName = cells.stream().anyMatch(cell -> !TypicalCell.isBlank(cell) && !TypicalCell.isValue(cell));
        return hasName && 2 * values < filled(row);
    }

    /** Whether below a word there are mostly values, in at least one column. */
    private boolean contrasts(int row) {
        SheetRow heading = sheet.rows().get(row);
        List<SheetRow> below = sheet.rows().subList(row + 1, Math.min(row + 1 + BELOW, sheet.rows().size()));
        return IntStream.range(0, heading.cells().size()).anyMatch(column -> {
            RegisterCell name = heading.cell(column);
            boolean isYear = TypicalCell.isYear(name);
            long values = below.stream().map(each -> each.cell(column))
                    .filter(cell -> TypicalCell.isValue(cell) && !(isYear && TypicalCell.isYear(cell))).count();
            long others = below.stream().map(each -> each.cell(column)).filter(cell -> !TypicalCell.isBlank(cell))
                    .count();
            return !TypicalCell.isBlank(name) && (isYear || !TypicalCell.isValue(name)) && values > 0
                    && 2 * values >= others;
        });
    }

    /** A heading can take several rows, of which the upper ones name groups of columns. */
    private RegisterHeading withNeighbours(int row) {
        int last = row;
        while (last - row < MOST_PARTS && last + 1 < sheet.rows().size() && isLowerPart(last + 1)
                && (last == row || namesGroups(sheet.rows().get(last)))) {
            last++;
        }
        int first = row;
        while (last - first < MOST_PARTS && first > 0 && isUpperPart(first)) {
            first--;
        }
        return new RegisterHeading(sheet.rows().get(first).number(), sheet.rows().get(last).number());
    }

    /** Whether the row above the first row of a heading belongs to it. */
    private boolean isUpperPart(int first) {
        SheetRow above = sheet.rows().get(first - 1);
        return above.number() == sheet.rows().get(first).number() - 1 && (namesGroups(above) || needsUpperPart(first));
    }

    /**
     * Where nothing says which cells are shown as one, two columns of the same name need the row above to be told
     * apart.
     */
    private boolean needsUpperPart(int row) {
        SheetRow lower = sheet.rows().get(row);
        SheetRow upper = sheet.rows().get(row - 1);
        List<String> names = lower.cells().stream().filter(cell -> !TypicalCell.isBlank(cell))
                .map(TableStart::name).toList();
        boolean isInNames = upper.cells().stream().filter(cell -> !TypicalCell.isBlank(cell))
                .allMatch(cell -> TypicalCell.isYear(cell) || !TypicalCell.isValue(cell));
        return sheet.merged().isEmpty() && isInNames && (upper.filledColumns() > 1
                || TypicalCell.isBlank(upper.cell(0)))
                && names.stream().distinct().count() < names.size();
    }

    private boolean isLowerPart(int row) {
        SheetRow lower = sheet.rows().get(row);
        SheetRow upper = sheet.rows().get(row - 1);
        boolean isInNames = lower.cells().stream().filter(cell -> !TypicalCell.isBlank(cell))
                .allMatch(cell -> TypicalCell.isYear(cell) || !TypicalCell.isValue(cell));
        // A row in which somebody has filled in a column without a name is no heading.
        long completed = IntStream.range(0, lower.cells().size()).filter(column ->
                !TypicalCell.isBlank(lower.cell(column)) && TypicalCell.isBlank(upper.cell(column))).count();
        boolean completes = namesGroups(upper) || tellsApart(lower, upper) || completed > 1
                || completed > 0 && TypicalCell.isBlank(lower.cell(0)) && !TypicalCell.isBlank(upper.cell(0));
        return lower.number() == upper.number() + 1 && isInNames && completes && contrasts(row);
    }

    /** Whether a row says nothing but how columns of the same name differ, such as the year of each amount. */
    private static boolean tellsApart(SheetRow lower, SheetRow upper) {
        List<String> names = IntStream.range(0, lower.cells().size())
                .filter(column -> !TypicalCell.isBlank(lower.cell(column))).mapToObj(column -> name(upper.cell(column)))
                .toList();
        List<String> all = upper.cells().stream().map(TableStart::name).toList();
        // Years below names of amounts are part of these, also below one that is there once.
        boolean areYears = TypicalCell.isBlank(lower.cell(0)) && lower.cells().stream()
                .filter(cell -> !TypicalCell.isBlank(cell)).allMatch(TypicalCell::isYear);
        return names.size() > 1 && names.stream().allMatch(name -> !name.isEmpty()
                && (areYears || Collections.frequency(all, name) > 1));
    }

    private static String name(RegisterCell cell) {
        return cell.text().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether cells of the row span some columns, but not the whole table, as a title does. */
    private boolean namesGroups(SheetRow row) {
        int width = width();
        return sheet.merged().stream().anyMatch(area -> area.firstRow() == row.number()
                && area.lastRow() == row.number() && area.lastColumn() > area.firstColumn()
                && area.lastColumn() - area.firstColumn() + 1 < width
                && row.cells().stream().skip(area.firstColumn() + 1L).limit(area.lastColumn() - area.firstColumn())
                        .allMatch(TypicalCell::isBlank));
    }
}
