/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.table;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.matrix.GoalServices;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** The table of partners by goals: who contributes to what, and where that is (handbook, steps 1 to 3). */
public final class ContributionServices {

    private static final Messages MESSAGES = Messages.of(ContributionServices.class);

    /** Influence and dependency of a relation with its desired directions; a sign when it is not placed yet. */
    public String contributionText(Relation relation) {
        String place = Placement.now(relation).map(Placement::position).map(ContributionServices::words)
                .orElseGet(() -> MESSAGES.text("contribution.toPlace"));
        String wanted = Directions.of(relation).stream().map(ContributionServices::sign).collect(Collectors.joining());
        return wanted.isEmpty() ? place : place + " " + wanted;
    }

    /** The place of a relation as it was typed: influence and dependency with a slash between. */
    public void enterContribution(Relation relation, String text) {
        // The signs of the directions are shown, but decided elsewhere.
        Refusals.enter(MESSAGES.message("column." + "place"),
                ScoreCells.readPlace(relation, text.replaceAll("[\u2190-\u2193]", "").strip()));
    }

    /**
     * Relates a partner to a goal and places the relation where the text says; with any other text it is to be placed.
     */
    public void contribute(Partner partner, Goal goal, String text) {
        Relation relation = new GoalServices().relate(goal, partner);
        if (text.chars().anyMatch(Character::isDigit)) {
            enterContribution(relation, text);
        }
    }

    /** Whether a partner and a goal belong to the same strategy. */
    public boolean belongTogether(Partner partner, Goal goal) {
        return partner.eContainer() instanceof PartnerStrategy strategy && EcoreUtil.isAncestor(strategy, goal);
    }

    private static String words(Position position) {
        return position.influence() + " / " + position.dependency();
    }

    private static String sign(Direction direction) {
        return switch (direction) {
        case UP -> "\u2191";
        case DOWN -> "\u2193";
        case LEFT -> "\u2190";
        case RIGHT -> "\u2192";
        };
    }
}
