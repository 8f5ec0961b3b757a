/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.extension;

import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.model.text.Message;

/**
 * Where the handbook would phase a partner out (step 3, direction down), this municipality does not when nobody else
 * works on the goal: in the neighbourhood nothing would be left.
 */
public final class OnlyProviderRule implements AdviceRule {

    @Override
    public Optional<Advice> advise(Situation situation) {
        boolean phasedOut = AdviceRules.standard().advise(situation)
                .filter(advice -> advice.directions().contains(DOWN)).isPresent();
        return phasedOut && OnlyProvider.is(situation.relation()) ? Optional.of(invest(situation)) : Optional.empty();
    }

    /** The scores are put before the reason, and behind it stands whose rule it is. */
    private Advice invest(Situation situation) {
        Message reason = Message.of(OnlyProviderRule.class, "invest",
                ElementName.of(situation.relation().getPartner()), ElementName.of(situation.relation().getGoal()));
        return situation.advice(Set.of(UP), situation.explanation("Example", id(), reason));
    }
}
