/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** Why the relations should develop as they should (handbook, step 3). People wrote it for each other. */
public final class ReasonsSection implements ReportSection {

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("reasons"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<Relation> reasoned = request.isInternal()
                ? request.relations().stream().filter(relation -> reason(relation).isPresent()).toList() : List.of();
        if (reasoned.isEmpty()) {
            return List.of();
        }
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "reasons"));
        FieldColumns<Relation> columns = new FieldColumns<Relation>(request, words)
                .add(RelationFields.PARTNER, words.column("partner"), words.of("missing"))
                .add(RelationFields.GOAL, words.column("goal"), words.of("missing"))
                .add(words.column("direction"), relation -> DirectionWords.decision(relation, words))
                .add(words.column("reason"), relation -> reason(relation).orElseThrow());
        FirstRows<Relation> rows = FirstRows.ofStrategy(reasoned, words, "reasons.more");
        contents.add(new Table(words.of("reasons.caption"), columns.headings(),
                rows.shown().stream().map(columns::row).toList()));
        contents.addAll(rows.more());
        return contents;
    }

    private static Optional<String> reason(Relation relation) {
        return Optional.ofNullable(relation.getDevelopment()).map(Development::getReason).flatMap(ReportWords::written);
    }
}
