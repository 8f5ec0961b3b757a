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
import java.util.stream.Stream;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.Agreement;
import org.partnerstrategy.method.agreement.AgreementWords;
import org.partnerstrategy.method.agreement.Conversation;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** On which relations assessors differ, and how sure the advice on them is (handbook, step 2); not for the public. */
public final class ConversationSection implements ReportSection {

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("conversation"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        List<Agreement> order = request.isInternal()
                ? Conversation.about(request.relations(), request.strategy(), rules) : List.of();
        if (order.isEmpty()) {
            return List.of();
        }
        ReportWords words = new ReportWords(request.language());
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "conversation"));
        contents.add(words.paragraph("conversation.intro"));
        List<Column> columns = Stream.of("partner", "goal", "differences", "agreement", "safety").map(words::column)
                .toList();
        FirstRows<Agreement> rows = FirstRows.ofStrategy(order, words, "maintenance.more");
        contents.add(new Table(words.of("conversation.caption"), columns, rows.shown().stream()
                .map(agreement -> row(agreement, rules, words, request.language())).toList()));
        contents.addAll(rows.more());
        return contents;
    }

    private static List<String> row(Agreement agreement, AdviceRules rules, ReportWords words, Locale language) {
        return List.of(words.name(agreement.relation().getPartner()), words.name(agreement.relation().getGoal()),
                AgreementWords.why(agreement, language), words.of(AgreementWords.share(agreement)),
                words.of(AgreementWords.safety(Safety.of(agreement.relation(), rules))));
    }
}
