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
        return why(agreement.differsOnAdvice(), agreement.differsOnZone(), agreement.range(), language);
    }

    /**
     * The same, of what is known of an agreement.
     *
     * @param differsOnAdvice as {@link Agreement#differsOnAdvice()}
     * @param differsOnZone as {@link Agreement#differsOnZone()}
     * @param range as {@link Agreement#range()}
     */
    public static String why(boolean differsOnAdvice, boolean differsOnZone, int range, Locale language) {
        List<Message> reasons = new ArrayList<>();
        if (differsOnAdvice) {
            reasons.add(MESSAGES.message("why.advice"));
        }
        if (differsOnZone) {
            reasons.add(MESSAGES.message("why.zones"));
        }
        reasons.add(MESSAGES.message("why.range", range));
        return reasons.stream().map(reason -> reason.in(language)).collect(Collectors.joining(", "));
    }

    /** How many assessors give scores for which the same rule gives the advice, as in "2 of 5". */
    public static Message share(Agreement agreement) {
        return share(agreement.agreeing(), agreement.assessors());
    }

    /** The same, where only the numbers are known. */
    public static Message share(int agreeing, int assessors) {
        return MESSAGES.message("share", agreeing, assessors);
    }

    /**
     * How sure the advice is, as in "3, then Y2 (on the edge)".
     *
     * @param safety none when the same rule gives the advice everywhere
     */
    public static Message safety(Optional<Safety> safety) {
        return safety.map(found -> safety(found.points(), found.isOnTheEdge(), found.other().explanation().rule()))
                .orElseGet(AgreementWords::everywhere);
    }

    /**
     * The same, where another rule gives the advice somewhere.
     *
     * @param points how many points away that is
     * @param otherRule the identity of that rule
     */
    public static Message safety(int points, boolean isOnTheEdge, String otherRule) {
        return MESSAGES.message(isOnTheEdge ? "safety.edge" : "safety.safe", points, otherRule);
    }

    /** The same, where one rule gives the advice everywhere. */
    public static Message everywhere() {
        return MESSAGES.message("safety.everywhere");
    }
}
