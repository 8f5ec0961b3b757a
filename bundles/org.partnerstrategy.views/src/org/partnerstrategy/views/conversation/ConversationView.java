/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.Agreement;
import org.partnerstrategy.method.agreement.AgreementWords;
import org.partnerstrategy.method.agreement.Conversation;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.views.RelationsView;

/** The relations on which assessors differ, in the order in which to talk about them; a click leads there. */
public final class ConversationView extends RelationsView<ConversationView.Talk> {

    private static final Messages MESSAGES = Messages.of(ConversationView.class);

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.views.conversation";

    /** One relation, with its place in the conversation. */
    record Talk(int place, Agreement agreement, Optional<Safety> safety) {
    }

    @Override
    protected String name() {
        return MESSAGES.text("title");
    }

    @Override
    protected Relation relation(Talk row) {
        return row.agreement().relation();
    }

    @Override
    protected void addColumns(Columns columns) {
        add(columns, "place", 1, 36, row -> Integer.toString(row.place()));
        add(columns, "partner", 5, 120, row -> name(relation(row).getPartner()));
        add(columns, "goal", 4, 90, row -> name(relation(row).getGoal()));
        add(columns, "why", 5, 120, row -> AgreementWords.why(row.agreement(), Locale.getDefault()));
        add(columns, "agreement", 2, 70, row -> AgreementWords.share(row.agreement()).localized());
        add(columns, "safety", 4, 90, row -> AgreementWords.safety(row.safety()).localized());
    }

    private void add(Columns columns, String key, int weight, int minimum, Function<Talk, String> text) {
        column(columns, MESSAGES.text("column." + key), weight, minimum, text);
    }

    @Override
    protected void update() {
        List<Talk> rows = editor().map(context -> rows(context.document().strategy())).orElse(List.of());
        show(rows, MESSAGES.text(editor().isEmpty() ? "noEditor" : rows.isEmpty() ? "none" : "about"));
    }

    private static List<Talk> rows(PartnerStrategy strategy) {
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        List<Agreement> order = Conversation.about(strategy.getRelations(), strategy, rules);
        return IntStream.range(0, order.size()).mapToObj(i -> new Talk(i + 1, order.get(i),
                Safety.of(order.get(i).relation(), rules))).toList();
    }
}
