/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.review;

import java.util.Locale;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.text.Message;

/**
 * What became of a wanted development: the movement from one review to a later one against the arrow that was wanted.
 * The <em>share of the way</em> is the projection of the movement on the arrow, divided by the length of the arrow.
 */
public enum Outcome {

    /** At least nine tenths of the way, or within 5 points of the target on both axes. */
    REACHED,
    /** From a quarter to nine tenths of the way. */
    UNDER_WAY,
    /** Less than a quarter of the way, and less than 5 points on both axes. */
    NOT_MOVED,
    /** At least a quarter of the way in the opposite direction. */
    OTHER_WAY,
    /** Anywhere else. */
    ASIDE;

    /** Up to so many points from the target count as having arrived; fewer from the start as no movement. */
    public static final int NEAR = 5;

    private static final double WHOLE = 0.9;
    private static final double PART = 0.25;

    /**
     * The outcome of a movement.
     *
     * @param from where the relation was when its development was decided
     * @param target where the arrow ends
     * @param actual where it is at the later review
     */
    public static Outcome of(Position from, Position target, Position actual) {
        double share = share(from, target, actual);
        if (share >= WHOLE || distance(target, actual) <= NEAR) {
            return REACHED;
        }
        if (share >= PART) {
            return UNDER_WAY;
        }
        if (distance(from, actual) < NEAR) {
            return NOT_MOVED;
        }
        return share <= -PART ? OTHER_WAY : ASIDE;
    }

    /**
     * The share of the way: 0 at the start of the arrow, 1 at its end, negative behind its start. An arrow without
     * length, at the edge of the matrix, has no way to go: 0.
     */
    public static double share(Position from, Position target, Position actual) {
        int right = target.dependency().points() - from.dependency().points();
        int up = target.influence().points() - from.influence().points();
        int length = right * right + up * up;
        int along = right * (actual.dependency().points() - from.dependency().points())
                + up * (actual.influence().points() - from.influence().points());
        return length == 0 ? 0 : (double) along / length;
    }

    private static int distance(Position one, Position other) {
        return Math.max(Math.abs(one.dependency().points() - other.dependency().points()),
                Math.abs(one.influence().points() - other.influence().points()));
    }

    /** What people call it, in lower case so that it fits within a sentence. */
    public Message term() {
        return Message.of(Outcome.class, "outcome." + name().toLowerCase(Locale.ROOT));
    }
}
