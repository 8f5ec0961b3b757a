/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.Agreement;
import org.partnerstrategy.method.agreement.Conversation;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

class ConversationTest {

    private static final AdviceRules RULES = AdviceRules.standard();

    @Test
    void beginsWithAdviceThenZoneThenRangeThenAmountThenName() {
        Relation last = Sketch.strategy()
                .relation("Same scores", "Goal").at(10, 90).at(10, 90)
                .relation("One assessor", "Goal").at(10, 90)
                .relation("Nobody", "Goal")
                .relation("Zebra, little", "Goal").at(10, 90).at(12, 90).amount(5)
                .relation("Aardvark, little", "Goal").at(10, 90).at(12, 90).amount(5)
                .relation("Much", "Goal").at(10, 90).at(12, 90).amount(500)
                .relation("Wide", "Goal").at(10, 90).at(35, 90)
                .relation("Other zone", "Goal").at(10, 49).at(10, 51)
                .relation("Other advice", "Goal").at(49, 90).at(50, 90).last();
        PartnerStrategy strategy = Strategies.of(last);

        assertEquals(List.of("Other advice", "Other zone", "Wide", "Much", "Aardvark, little", "Zebra, little"),
                Conversation.about(strategy.getRelations(), strategy, RULES).stream()
                        .map(agreement -> agreement.relation().getPartner().getName()).toList());
    }

    @Test
    void countsWhoseScoresGiveTheSameAdviceAsTheConsensus() {
        Agreement agreement = Agreement.of(Sketch.strategy().relation().at(30, 90).at(40, 90).at(60, 90).last(),
                RULES).orElseThrow();

        assertEquals(3, agreement.assessors());
        assertEquals(2, agreement.agreeing());
        assertEquals(2.0 / 3, agreement.share());
        assertEquals(30, agreement.range());
    }

    @Test
    void isOnlyAboutTheNewestReview() {
        assertEquals(Optional.empty(), Agreement.of(
                Sketch.strategy().relation().at(10, 90, 2025).at(90, 10, 2025).at(50, 50, 2026).last(), RULES));
    }
}
