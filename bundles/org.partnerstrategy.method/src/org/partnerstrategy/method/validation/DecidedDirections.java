/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.Set;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** The decisions about directions, as rules check and quick fixes change them. */
final class DecidedDirections {

    private DecidedDirections() {
    }

    /** Makes the directions those in which the desired position lies. */
    static QuickFix fromDesiredPosition(Development development, Set<Direction> directions) {
        return new QuickFix(say("fix.directions-from-desired-position", directions),
                () -> set(development, directions));
    }

    /** Takes over the advised directions; a desired position that was meant for others goes. */
    static QuickFix fromAdvice(Development development, Set<Direction> directions) {
        return new QuickFix(say("fix.take-over-advice", directions), () -> {
            set(development, directions);
            clearDesiredPosition(development);
        });
    }

    /** Decides for the advised directions where nothing was decided. */
    static QuickFix first(Relation relation, Set<Direction> directions) {
        return new QuickFix(say("fix.take-over-advice", directions), () -> Deciding.decide(relation, directions));
    }

    static void clearDesiredPosition(Development development) {
        development.setDesiredInfluence(null);
        development.setDesiredDependency(null);
    }

    private static void set(Development development, Set<Direction> directions) {
        development.getDirections().clear();
        development.getDirections().addAll(directions);
    }

    private static Message say(String key, Set<Direction> directions) {
        return Message.of(DecidedDirections.class, key, Directions.label(directions));
    }
}
