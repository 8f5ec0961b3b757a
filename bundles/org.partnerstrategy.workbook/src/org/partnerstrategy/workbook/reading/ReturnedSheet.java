/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.exchange.register.SheetContent;
import org.partnerstrategy.exchange.register.SheetRow;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.field.text.Heading;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.step.ColumnKind;
import org.partnerstrategy.workbook.step.StepColumn;
import org.partnerstrategy.workbook.step.StepSheet;
import org.partnerstrategy.workbook.step.WorkbookMark;

/**
 * A sheet that came back, with its columns wherever they are now. A column that somebody added is known by its heading.
 *
 * @param step which sheet it is
 * @param content what is in it
 * @param columns its columns
 */
record ReturnedSheet(StepSheet step, SheetContent content, List<ReturnedColumn> columns) {

    private static final Pattern YEAR = Pattern.compile("(?:amount |.* )((?:19|20|21)\\d\\d)");

    /** Which sheet it is; none when it is another one. */
    static Optional<StepSheet> step(SheetContent content) {
        return content.rows().stream().findFirst().filter(row -> row.number() == WorkbookMark.KEYS + 1)
                .flatMap(row -> WorkbookMark.sheet(row.cell(WorkbookMark.IDENTITIES).text()));
    }

    /** The sheet, with the columns that a strategy has now. Columns that are not known are remarked. */
    static ReturnedSheet of(StepSheet step, SheetContent content, PartnerStrategy strategy,
            Collection<WorkbookRemark> remarks) {
        SheetRow keys = content.rows().getFirst();
        Optional<SheetRow> headings = content.rows().stream().skip(1).findFirst()
                .filter(row -> row.number() == WorkbookMark.HEADINGS + 1);
        List<StepColumn> known = step.columns(strategy);
        List<ReturnedColumn> columns = new ArrayList<>();
        Set<String> used = new HashSet<>();
        int last = Math.max(keys.cells().size(), headings.map(row -> row.cells().size()).orElse(0));
        for (int i = WorkbookMark.FIRST; i < last; i++) {
            int index = i;
            String key = keys.cell(i).text().strip();
            String heading = headings.map(row -> row.cell(index).text().strip()).orElse("");
            Optional<StepColumn> found = column(step, known, key, heading).filter(column -> used.add(column.key()));
            found.ifPresentOrElse(column -> columns.add(new ReturnedColumn(column, index,
                    ColumnKind.of(column, step.type()))), () -> {
                        if (!heading.isEmpty() && isFilled(content, index)) {
                            remarks.add(new WorkbookRemark(content.name(), 0, Message.of(ReturnedSheet.class,
                                    "column.unknown", heading)));
                        }
                    });
        }
        return new ReturnedSheet(step, content, columns);
    }

    private static Optional<StepColumn> column(StepSheet step, List<StepColumn> known, String key, String heading) {
        String title = new Heading(heading).key();
        return known.stream().filter(column -> column.key().equals(key)).findFirst()
                .or(() -> key.isEmpty() ? known.stream().filter(column -> !title.isEmpty()
                        && Heading.keys(column.field().titles()).contains(title)).findFirst() : Optional.empty())
                .or(() -> step == StepSheet.RELATIONS ? year(key.isEmpty() ? heading : key) : Optional.empty());
    }

    /** The amounts of a year in which there were none. */
    private static Optional<StepColumn> year(String name) {
        Matcher matcher = YEAR.matcher(name);
        return matcher.matches() && (name.startsWith("amount ") || RelationFields.AMOUNT.titles().stream()
                .anyMatch(title -> name.equalsIgnoreCase(title + " " + matcher.group(1))))
                ? Optional.of(StepSheet.amounts(Year.parse(matcher.group(1)))) : Optional.empty();
    }

    private static boolean isFilled(SheetContent content, int column) {
        return content.rows().stream().skip(2).anyMatch(row -> !row.cell(column).text().isBlank());
    }

    /** The rows below the headings. */
    List<ReturnedRow> rows() {
        return content.rows().stream().filter(row -> row.number() > WorkbookMark.HEADINGS + 1)
                .map(row -> new ReturnedRow(row, content.unread())).toList();
    }

    /** The column with that key; none when it was deleted. */
    Optional<ReturnedColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** What a cell of a row says; empty when the column was deleted. */
    String text(ReturnedRow row, String key) {
        return column(key).flatMap(column -> row.text(column.index())).orElse("");
    }

    /** Whether something stands in a row that would be taken over. */
    boolean isFilled(ReturnedRow row) {
        return columns.stream().filter(column -> column.column().use() == StepColumn.Use.TYPED)
                .anyMatch(column -> !row.text(column.index()).orElse("").isEmpty());
    }
}
