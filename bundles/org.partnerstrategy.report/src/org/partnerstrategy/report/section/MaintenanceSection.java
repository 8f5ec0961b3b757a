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
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** Who maintains each relation, and in which role (handbook, step 5). */
public final class MaintenanceSection implements ReportSection {

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("maintenance"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<Relation> relations = request.relations();
        List<Relation> decided = relations.stream().filter(relation -> DecidedRole.of(relation).isPresent())
                .sorted(Comparator.comparing(words::name, Collator.getInstance(request.language()))).toList();
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "maintenance"));
        contents.add(words.paragraph("maintenance.intro", decided.size(), relations.size()));
        if (!decided.isEmpty()) {
            FirstRows<Relation> rows = FirstRows.ofStrategy(decided, words, "maintenance.more");
            contents.add(table(rows.shown(), request, words));
            contents.addAll(rows.more());
        }
        return contents;
    }

    private static Table table(List<Relation> shown, ReportRequest request, ReportWords words) {
        FieldColumns<Relation> columns = new FieldColumns<>(request, words);
        columns.add(RelationFields.PARTNER, words.column("partner"), words.of("missing"))
                .add(RelationFields.GOAL, words.column("goal"), words.of("missing"))
                .add(RelationFields.ROLE, words.column("role"));
        RelationFields.cooperation().stream().filter(field -> shown.stream()
                .anyMatch(relation -> field.isFilled(relation, columns.context()))).forEach(columns::add);
        if (request.isInternal()) {
            columns.add(RelationFields.PERSON, words.column("who"), words.of("nobody"))
                    .add(RelationFields.REASON, words.column("reason"));
        }
        return new Table(words.of("maintenance.caption"), columns.headings(),
                shown.stream().map(columns::row).toList());
    }
}
