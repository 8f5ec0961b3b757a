/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.field.action.ActionFields;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** Which actions are planned, for whom, by whom and when (handbook, step 4). */
public final class ActionsSection implements ReportSection {

    private static final int MOST_RELATIONS = 4;
    private static final int MOST_WITHOUT = 12;

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("actions"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<Action> actions = request.strategy().getActions().stream()
                .filter(action -> action.getStatus() != ActionStatus.CANCELLED).filter(request::covers)
                .sorted(Comparator.comparing(Action::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "actions"));
        contents.add(words.paragraph(actions.isEmpty() ? "actions.none" : "actions.intro", actions.size(),
                actions.stream().filter(action -> action.getStatus() == ActionStatus.DONE).count()));
        if (!actions.isEmpty()) {
            FirstRows<Action> rows = FirstRows.ofStrategy(actions, words, "actions.more");
            contents.add(table(rows.shown(), request, words));
            contents.addAll(rows.more());
        }
        List<String> without = request.relations().stream().filter(Actions::areMissing)
                .map(relation -> words.of("actions.relation", words.name(relation),
                        Directions.label(Directions.of(relation))))
                .toList();
        if (!without.isEmpty()) {
            contents.add(words.heading(2, "actions.missing"));
            contents.add(words.paragraph("actions.without", without.size()));
            contents.add(new Points(words.lines(without, MOST_WITHOUT)));
        }
        return contents;
    }

    private static Table table(List<Action> actions, ReportRequest request, ReportWords words) {
        FieldColumns<Action> columns = new FieldColumns<>(request, words);
        columns.add(ActionFields.NAME, words.column("action"), words.of("missing"))
                .add(words.column("for"), action -> served(action, request, words))
                .add(ActionFields.DIRECTIONS, words.column("serves"), words.of("actions.whole"));
        if (request.isInternal()) {
            columns.add(ActionFields.OWNER, words.column("who"), words.of("nobody"));
        }
        columns.add(ActionFields.DUE, words.column("due"), words.of("actions.noDate"))
                .add(ActionFields.STATUS, words.column("status"))
                .add(ActionFields.COST, words.numbers("cost"));
        return new Table(words.of("actions.caption"), columns.headings(),
                actions.stream().map(columns::row).toList());
    }

    /** The goal or the relations that the report is about; an instrument may serve others too. */
    private static String served(Action action, ReportRequest request, ReportWords words) {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(action.getGoal()).map(words::name).ifPresent(names::add);
        action.getRelations().stream().filter(request::covers).map(words::name).forEach(names::add);
        return words.names(names, MOST_RELATIONS);
    }
}
