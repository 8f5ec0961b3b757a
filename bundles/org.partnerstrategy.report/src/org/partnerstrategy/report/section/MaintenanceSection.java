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
import java.util.Optional;

import org.partnerstrategy.method.Term;
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
        List<Column> columns = new ArrayList<>(
                List.of(words.column("partner"), words.column("goal"), words.column("role")));
        if (request.isInternal()) {
            columns.add(words.column("who"));
            columns.add(words.column("reason"));
        }
        return new Table(words.of("maintenance.caption"), columns,
                decided.stream().limit(MOST_ROWS).map(relation -> row(relation, request, words)).toList());
    }

    private static List<String> row(Relation relation, ReportRequest request, Words words) {
        List<String> cells = new ArrayList<>(List.of(words.name(relation.getPartner()), words.name(relation.getGoal()),
                DecidedRole.of(relation).map(role -> words.of(Term.of(role))).orElseThrow()));
        if (request.isInternal()) {
            Optional<String> person = DecidedRole.person(relation).map(words::name);
            cells.add(person.orElseGet(() -> words.of("nobody")));
            cells.add(Words.written(relation.getMaintenance().getReason()).orElse(""));
        }
        return cells;
    }
}
