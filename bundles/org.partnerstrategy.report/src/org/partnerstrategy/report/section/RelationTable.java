/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear.YearAmount;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content.Cell;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.ReportRequest;

/** The relations of a goal in the order of work, with what is known and wanted of each. */
final class RelationTable {

    /** Who reads a report reads no more of them; the whole list is a table for a spreadsheet. */
    private static final int MOST_ROWS = 25;
    /** The column of the amounts, counted from 0. */
    private static final int AMOUNT = 2;

    private RelationTable() {
    }

    static List<Content> of(Goal goal, List<Relation> relations, ReportRequest request, Words words) {
        ReferenceYear year = ReferenceYear.of(goal);
        List<Column> columns = new ArrayList<>(List.of(words.column("partner"), words.column("form"),
                Column.numbers(words.of(year.heading())), words.column("zone"), words.column("line"),
                words.column("direction")));
        if (request.isInternal()) {
            columns.add(words.column("reason"));
        }
        List<Content> contents = new ArrayList<>();
        List<Relation> shown = relations.stream().limit(MOST_ROWS).toList();
        contents.add(new Table(words.of("relations.caption", words.name(goal)), columns,
                shown.stream().map(relation -> row(relation, year, request, words)).toList(),
                IntStream.range(0, shown.size()).filter(i -> year.elsewhere(shown.get(i)).isPresent())
                        .mapToObj(i -> new Cell(i, AMOUNT)).collect(Collectors.toSet())));
        if (relations.size() > MOST_ROWS) {
            contents.add(words.paragraph("relations.more", MOST_ROWS, relations.size()));
        }
        return contents;
    }

    private static List<String> row(Relation relation, ReferenceYear year, ReportRequest request, Words words) {
        List<String> cells = new ArrayList<>();
        cells.add(words.name(relation.getPartner()));
        cells.add(relation.getForms().stream().map(form -> words.of(ElementName.of(form)))
                .collect(Collectors.joining(", ")));
        cells.add(year.elsewhere(relation).map(YearAmount::say).map(words::of)
                .orElseGet(() -> words.euro(year.amount(relation))));
        cells.add(Placement.now(relation).map(now -> words.of(now.zone().label()))
                .orElseGet(() -> words.of("zone.none")));
        cells.add(Placement.now(relation).map(now -> line(now, words)).orElse(""));
        cells.add(DirectionWords.decision(relation, words));
        if (request.isInternal()) {
            Development development = relation.getDevelopment();
            cells.add(development == null ? "" : Words.written(development.getReason()).orElse(""));
        }
        return cells;
    }

    private static String line(Placement now, Words words) {
        int margin = now.margin().wholePoints();
        return margin == 0 ? words.of("line.on") : words.of(margin < 0 ? "line.below" : "line.above", Math.abs(margin));
    }
}
