/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.Agreement;
import org.partnerstrategy.method.agreement.AgreementWords;
import org.partnerstrategy.method.agreement.Conversation;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what to talk about first, and how sure the advice on each relation is (handbook, step 2). */
@Command(name = "agreement")
public final class AgreementCommand extends ReportCommand<AgreementCommand.Row> {

    @Option(names = "--goal", paramLabel = "GOAL")
    private Optional<String> goal;

    /**
     * One relation. Its place in the conversation, and what the assessors think, are null when fewer than two assessed
     * it; the margin of safety is null when the same rule gives the advice everywhere.
     */
    record Row(Integer talk, Message goal, Message partner, Advised advice, Integer safety, Boolean onTheEdge,
            Advised otherwise, Integer assessors, Integer agreeing, Integer range, Collection<Zone> zones) {
    }

    record Advised(String rule, Collection<String> directions) {

        static Advised of(Advice advice) {
            return new Advised(advice.explanation().rule(), names(advice.directions()));
        }
    }

    @Override
    CommandReport<Row> report(PartnerStrategy strategy) {
        List<Relation> relations = new StrategyIndex(strategy).relations(goal);
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        List<Agreement> conversation = Conversation.about(relations, strategy, rules);
        Map<Relation, Integer> places = new HashMap<>();
        conversation.forEach(agreement -> places.put(agreement.relation(), places.size() + 1));
        List<Row> rows = relations.stream().flatMap(relation -> rules.advise(relation)
                .map(advice -> row(relation, advice, rules, places)).stream())
                .sorted(Comparator.comparing(Row::talk, Comparator.nullsLast(Integer::compare))
                        .thenComparing(Row::safety, Comparator.nullsLast(Integer::compare)))
                .toList();
        return new CommandReport<>(rows, List.of(
                column("talk", Row::talk),
                column("goal", Row::goal),
                column("partner", Row::partner),
                column("adviceRule", row -> row.advice.rule),
                column("safety", AgreementCommand::margin),
                column("agreement", AgreementCommand::share),
                column("range", Row::range),
                column("zones", row -> row.zones == null ? null : row.zones.stream().map(Zone::label).toList())),
                List.of(
                        column("talk", Row::talk),
                        column("goal", Row::goal),
                        column("partner", Row::partner),
                        column("adviceRule", row -> row.advice.rule),
                        column("advice", row -> row.advice.directions),
                        column("safety", Row::safety),
                        column("onTheEdge", Row::onTheEdge),
                        column("otherRule", row -> row.otherwise == null ? null : row.otherwise.rule),
                        column("assessors", Row::assessors),
                        column("agreeing", Row::agreeing),
                        column("range", Row::range),
                        column("zones", row -> row.zones == null ? null : names(row.zones))));
    }

    private static Message margin(Row row) {
        return row.safety == null ? AgreementWords.everywhere()
                : AgreementWords.safety(row.safety, row.onTheEdge, row.otherwise.rule);
    }

    private static Message share(Row row) {
        return row.assessors == null ? null : AgreementWords.share(row.agreeing, row.assessors);
    }

    private static Row row(Relation relation, Advice advice, AdviceRules rules, Map<Relation, Integer> places) {
        Optional<Safety> safety = Safety.of(relation, rules);
        Optional<Agreement> agreement = Agreement.of(relation, rules);
        return new Row(places.get(relation), name(relation.getGoal()), name(relation.getPartner()),
                Advised.of(advice), safety.map(Safety::points).orElse(null),
                safety.map(Safety::isOnTheEdge).orElse(null), safety.map(Safety::other).map(Advised::of).orElse(null),
                agreement.map(Agreement::assessors).orElse(null), agreement.map(Agreement::agreeing).orElse(null),
                agreement.map(Agreement::range).orElse(null),
                agreement.map(found -> new TreeSet<>(found.zones())).orElse(null));
    }
}
