/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content.Cell;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;

/** The relations of a goal in the order of work, with what is known and wanted of each. */
final class RelationTable {

    /** Who reads a report on paper reads no more of them; the whole list is a table for a spreadsheet. */
    private static final int MOST_ROWS = 25;
    /** The column of the amounts, counted from 0. */
    private static final int AMOUNT = 2;

    private RelationTable() {
    }

    static Relations of(Goal goal, List<Relation> relations, Optional<MatrixScene> scene, ReportRequest request,
            Words words) {
        FieldContext context = new FieldContext(request::strategy, request.language());
        List<Column> columns = List.of(words.column("partner"), words.column("form"),
                Column.numbers(words.of(context.year().heading())), words.column("zone"), words.column("line"),
                words.column("direction"));
        Table table = new Table(words.of("relations.caption", words.name(goal)), columns,
                relations.stream().map(relation -> row(relation, context, words)).toList(),
                IntStream.range(0, relations.size()).filter(i -> isElsewhere(relations.get(i), context))
                        .mapToObj(i -> new Cell(i, AMOUNT)).collect(Collectors.toSet()));
        return new Relations(goal, relations, scene, table, MOST_ROWS, relations.size() > MOST_ROWS
                ? Optional.of(words.of("relations.more", MOST_ROWS, relations.size())) : Optional.empty());
    }

    private static List<String> row(Relation relation, FieldContext context, Words words) {
        return Stream.of(words.name(relation.getPartner()),
                RelationFields.FORMS.text(relation, context),
                amount(relation, context, words),
                zone(relation, context, words),
                Placement.now(relation).map(now -> LineDistance.of(now, words.language())).orElse(""),
                DirectionWords.decision(relation, words)).toList();
    }

    private static String amount(Relation relation, FieldContext context, Words words) {
        return isElsewhere(relation, context) ? RelationFields.AMOUNT.aside(relation, context)
                : words.euro(context.year().amount(relation));
    }

    private static boolean isElsewhere(Relation relation, FieldContext context) {
        return context.year().elsewhere(relation).isPresent();
    }

    private static String zone(Relation relation, FieldContext context, Words words) {
        Field<Relation> zone = RelationFields.ZONE;
        return zone.isFilled(relation, context) ? zone.text(relation, context) : words.of("zone.none");
    }
}
