/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.agreement;

import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/**
 * How sure the advice on a relation is: its margin of safety.
 *
 * @param points the smallest number of points 1-100 by which influence or dependency, the larger of the two changes,
 *        must differ for another rule to give the advice
 * @param position the closest position at which another rule gives it
 * @param other the advice there
 */
public record Safety(int points, Position position, Advice other) {

    /** Advice with a smaller margin is on the edge. */
    public static final int EDGE = 5;

    /**
     * The margin of safety of the advice on a relation of a strategy; none when there is no advice, or when the same
     * rule gives it wherever the relation lies. Of positions that are equally close it takes one that differs on one
     * axis only, where there is one.
     */
    public static Optional<Safety> of(Relation relation, AdviceRules rules) {
        return Situation.of(relation).flatMap(now -> rules.advise(now)
                .flatMap(advice -> of(relation, now.placement().position(), advice, rules)));
    }

    private static Optional<Safety> of(Relation relation, Position from, Advice advice, AdviceRules rules) {
        for (int distance = 1; distance <= Score.MAXIMUM; distance++) {
            int points = distance;
            Optional<Safety> closest = ring(from, distance)
                    .flatMap(position -> rules.advise(Situation.at(position, relation))
                            .filter(found -> !found.explanation().rule().equals(advice.explanation().rule()))
                            .map(found -> new Safety(points, position, found)).stream())
                    .findFirst();
            if (closest.isPresent()) {
                return closest;
            }
        }
        return Optional.empty();
    }

    /** The positions of which the larger of the two changes is that many points: straight ones first. */
    private static Stream<Position> ring(Position from, int distance) {
        Stream.Builder<Position> ring = Stream.builder();
        for (int aside = 0; aside <= distance; aside++) {
            for (int sign : aside == 0 ? new int[] { 1 } : new int[] { 1, -1 }) {
                add(ring, from, sign * aside, distance);
                add(ring, from, sign * aside, -distance);
                if (aside < distance) {
                    add(ring, from, distance, sign * aside);
                    add(ring, from, -distance, sign * aside);
                }
            }
        }
        return ring.build();
    }

    private static void add(Stream.Builder<Position> ring, Position from, int right, int up) {
        int dependency = from.dependency().points() + right;
        int influence = from.influence().points() + up;
        if (isScore(dependency) && isScore(influence)) {
            ring.add(Position.of(dependency, influence));
        }
    }

    private static boolean isScore(int points) {
        return points >= Score.MINIMUM && points <= Score.MAXIMUM;
    }

    /** Whether a few points more or less would give other advice. */
    public boolean isOnTheEdge() {
        return points < EDGE;
    }
}
