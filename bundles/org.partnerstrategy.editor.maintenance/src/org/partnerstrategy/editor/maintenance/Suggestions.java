/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.maintenance.PartnerAccount;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** The suggested roles for the relations of a document, remembered until it changes, and how they are adopted. */
public final class Suggestions {

    private static final Messages MESSAGES = Messages.of(Suggestions.class);

    private final StrategyDocument document;
    private final MaintenanceRules rules = MethodWithPlugIns.installed().maintenance();
    private final Map<Relation, MaintenanceAdvice> known = new HashMap<>();
    private Function<Relation, MaintenanceAdvice> advice;

    Suggestions(StrategyDocument document) {
        this.document = document;
        renew();
    }

    /** Forgets what was suggested before the strategy changed. */
    void renew() {
        known.clear();
        advice = rules.forOneRun();
    }

    /** The suggestion for a relation. */
    MaintenanceAdvice of(Relation relation) {
        return known.computeIfAbsent(relation, advice);
    }

    /** Whether one account manager fits a partner. */
    PartnerAccount of(Partner partner) {
        return PartnerAccount.of(partner, rules.commissionedWork(partner), this::of);
    }

    /** The relations whose role was not decided. */
    List<Relation> undecided() {
        return document.strategy().getRelations().stream().filter(relation -> DecidedRole.of(relation).isEmpty())
                .toList();
    }

    /**
     * The step in which suggested roles are adopted.
     *
     * @param what the name of the relation: a message or plain text
     */
    public static Message label(Object what) {
        return MESSAGES.message("edit.adopt", what);
    }

    /** Decides as suggested for these relations, as one step that can be undone. */
    void adopt(List<Relation> relations) {
        if (!relations.isEmpty()) {
            Object what = relations.size() == 1 ? ElementName.of(relations.getFirst())
                    : MESSAGES.message("edit.relations", relations.size());
            document.edit(label(what), () -> relations
                    .forEach(relation -> DecidedRole.adopt(relation, of(relation), Locale.getDefault())));
        }
    }
}
