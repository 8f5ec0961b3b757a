/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** Who maintains each relation, and in which role (handbook, step 5). */
public final class MaintenanceSection implements ReportSection {

    private static final int MOST_ROWS = 60;
    /** Shorter than the titles of the fields, as the caption says what the table is about. */
    private static final Map<Field<Relation>, String> HEADINGS = Map.of(RelationFields.ROLE, "role",
            RelationFields.PERSON, "who", RelationFields.REASON, "reason");

    @Override
    public List<Content> write(ReportRequest request) {
        Words words = new Words(request.language());
        List<Relation> relations = request.relations();
        List<Relation> decided = relations.stream().filter(relation -> DecidedRole.of(relation).isPresent())
                .sorted(Comparator.comparing(words::name, Collator.getInstance(request.language()))).toList();
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "maintenance"));
        contents.add(words.paragraph("maintenance.intro", decided.size(), relations.size()));
        if (!decided.isEmpty()) {
            contents.add(table(decided, request, words));
        }
        if (decided.size() > MOST_ROWS) {
            contents.add(words.paragraph("maintenance.more", MOST_ROWS, decided.size()));
        }
        return contents;
    }

    private static Table table(List<Relation> decided, ReportRequest request, Words words) {
        FieldContext context = new FieldContext(request::strategy, request.language());
        List<Relation> shown = decided.stream().limit(MOST_ROWS).toList();
        List<Field<Relation>> fields = new ArrayList<>(List.of(RelationFields.ROLE));
        RelationFields.cooperation().stream()
                .filter(field -> shown.stream().anyMatch(relation -> field.isFilled(relation, context)))
                .forEach(fields::add);
        if (request.isInternal()) {
            fields.add(RelationFields.PERSON);
            fields.add(RelationFields.REASON);
        }
        List<Column> columns = new ArrayList<>(List.of(words.column("partner"), words.column("goal")));
        fields.forEach(field -> columns.add(Optional.ofNullable(HEADINGS.get(field)).map(words::column)
                .orElseGet(() -> Column.words(field.title(request.language())))));
        return new Table(words.of("maintenance.caption"), columns, shown.stream()
                .map(relation -> row(relation, fields, context, words)).toList());
    }

    private static List<String> row(Relation relation, List<Field<Relation>> fields, FieldContext context,
            Words words) {
        List<String> cells = new ArrayList<>(
                List.of(words.name(relation.getPartner()), words.name(relation.getGoal())));
        fields.forEach(field -> cells.add(field == RelationFields.PERSON && !field.isFilled(relation, context)
                ? words.of("nobody") : field.text(relation, context).strip()));
        return cells;
    }
}
