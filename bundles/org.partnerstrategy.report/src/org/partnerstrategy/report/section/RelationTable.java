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

import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content.Cell;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;

/** The relations of a goal in the order of work, with what is known and wanted of each. */
final class RelationTable {

    /** The column of the amounts, counted from 0. */
    private static final int AMOUNT = 2;

    private RelationTable() {
    }

    static Relations of(Goal goal, List<Relation> relations, Optional<MatrixScene> scene, ReportRequest request,
            ReportWords words) {
        FieldColumns<Relation> columns = new FieldColumns<>(request, words);
        ReferenceYear year = columns.context().year();
        columns.add(RelationFields.PARTNER, words.column("partner"), words.of("missing"))
                .add(RelationFields.FORMS, words.column("form"))
                .add(RelationFields.AMOUNT, Column.numbers(words.of(year.heading())))
                .add(RelationFields.ZONE, words.column("zone"), words.of("zone.none"))
                .add(words.column("line"), relation -> Placement.now(relation)
                        .map(now -> LineDistance.of(now, words.language())).orElse(""))
                .add(words.column("direction"), relation -> DirectionWords.decision(relation, words));
        Table table = new Table(words.of("relations.caption", words.name(goal)), columns.headings(),
                relations.stream().map(columns::row).toList(),
                IntStream.range(0, relations.size()).filter(i -> year.elsewhere(relations.get(i)).isPresent())
                        .mapToObj(i -> new Cell(i, AMOUNT)).collect(Collectors.toSet()));
        int most = FirstRows.OF_GOAL;
        return new Relations(goal, relations, scene, table, most, relations.size() > most
                ? Optional.of(words.of("relations.more", most, relations.size())) : Optional.empty());
    }
}
