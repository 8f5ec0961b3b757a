/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** Says agreement and safety in words, the same in every window and report. */
public final class AgreementWords {

    private static final Messages MESSAGES = Messages.of(AgreementWords.class);

    private AgreementWords() {
    }

    /** Why a relation is talked about, the weightiest reason first, as in "different advice, points apart: 40". */
    public static String why(Agreement agreement, Locale language) {
        List<Message> reasons = new ArrayList<>();
        if (agreement.differsOnAdvice()) {
            reasons.add(MESSAGES.message("why.advice"));
        }
        if (agreement.differsOnZone()) {
            reasons.add(MESSAGES.message("why.zones"));
        }
        reasons.add(MESSAGES.message("why.range", agreement.range()));
        return reasons.stream().map(reason -> reason.in(language)).collect(Collectors.joining(", "));
    }

    /** How many assessors give scores for which the same rule gives the advice, as in "2 of 5". */
    public static Message share(Agreement agreement) {
        return MESSAGES.message("share", agreement.agreeing(), agreement.assessors());
    }

    /**
     * How sure the advice is, as in "3 points, then Y2 (on the edge)".
     *
     * @param safety none when the same rule gives the advice everywhere
     */
    public static Message safety(Optional<Safety> safety) {
        return safety.map(found -> MESSAGES.message(found.isOnTheEdge() ? "safety.edge" : "safety.safe",
                found.points(), found.other().explanation().rule())).orElseGet(() -> MESSAGES.message(
                        "safety.everywhere"));
    }
}
