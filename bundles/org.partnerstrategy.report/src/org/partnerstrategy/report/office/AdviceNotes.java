/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * Says what the method advises for the relations of a goal, for who presents its matrix (handbook, step 3).
 *
 * @param language of the words
 */
record AdviceNotes(Locale language) {

    private static final int MOST = 40;

    List<String> of(Goal goal) {
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        List<String> lines = new ArrayList<>();
        List<Relation> relations = goal.getRelations();
        relations.stream().limit(MOST).map(relation -> line(relation, rules)).forEach(lines::add);
        if (!lines.isEmpty()) {
            lines.addFirst(say("notes.advice"));
        }
        if (relations.size() > MOST) {
            lines.add(say("notes.more", relations.size() - MOST));
        }
        return lines;
    }

    private String line(Relation relation, AdviceRules rules) {
        Message partner = relation.getPartner() == null ? ElementName.of(relation)
                : ElementName.of(relation.getPartner());
        return rules.advise(relation).map(advice -> say("advice.for", partner, Directions.label(advice.directions()),
                advice.explanation().text())).orElseGet(() -> say("advice.unplaced", partner));
    }

    private String say(String key, Object... arguments) {
        return Message.of(AdviceNotes.class, key, arguments).in(language);
    }
}
