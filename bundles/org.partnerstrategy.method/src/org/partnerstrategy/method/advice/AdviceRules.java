/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.advice;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.method.rule.OrderedSet;
import org.partnerstrategy.model.Relation;

/** The rules that suggest how relations should develop (handbook, step 3). The first that answers gives the advice. */
public final class AdviceRules {

    private static final AdviceRules STANDARD = new AdviceRules(OrderedSet.of(AdviceRule::id,
            List.of(HandbookAdvice.values())));

    private final OrderedSet<AdviceRule> rules;

    private AdviceRules(OrderedSet<AdviceRule> rules) {
        this.rules = rules;
    }

    /** The rules Z1 to K1, of which always exactly one answers. */
    public static AdviceRules standard() {
        return STANDARD;
    }

    /** The rule with that identity. */
    public Optional<AdviceRule> rule(String id) {
        return rules.find(id);
    }

    /** All rules, in the order in which they are asked. */
    public List<AdviceRule> all() {
        return rules.asList();
    }

    /** These rules with one more: in the place of the rule with the same identity, otherwise before all others. */
    public AdviceRules with(AdviceRule rule) {
        return new AdviceRules(rules.withFirst(rule));
    }

    /**
     * The advice on a relation of a strategy; none when nobody has assessed it, or when a rule that took the place of a
     * standard one leaves it without an answer.
     */
    public Optional<Advice> advise(Relation relation) {
        return Situation.of(relation).flatMap(this::advise);
    }

    /**
     * The advice in a situation, which may be one that is only considered, as {@link Situation#at} makes it; none when
     * a rule that took the place of a standard one leaves it without an answer.
     */
    public Optional<Advice> advise(Situation situation) {
        for (AdviceRule rule : rules.asList()) {
            Optional<Advice> advice = rule.advise(situation);
            if (advice.isPresent()) {
                return advice;
            }
        }
        return Optional.empty();
    }
}
