/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Rounding;

/**
 * What the advice on a relation rests on (handbook, step 3).
 *
 * @param relation the relation itself
 * @param placement where it is now
 * @param cuts the thresholds of the axes
 * @param alternative the alternative as it counts: never unknown
 * @param assumed whether the alternative is unknown and was assumed
 */
public record Situation(Relation relation, Placement placement, Cuts cuts, Alternative alternative, boolean assumed) {

    /** The situation of a relation of a strategy; none when nobody has assessed it. */
    public static Optional<Situation> of(Relation relation) {
        return Placement.now(relation).map(placement -> of(relation, placement));
    }

    /**
     * The situation in which a relation would be at a position.
     *
     * @throws IllegalArgumentException when the relation belongs to no strategy
     */
    public static Situation at(Position position, Relation relation) {
        return of(relation, Placement.at(position, Strategies.of(relation)));
    }

    private static Situation of(Relation relation, Placement placement) {
        boolean unknown = relation.getAlternative() == Alternative.UNKNOWN;
        return new Situation(relation, placement, Cuts.of(Strategies.of(relation)),
                unknown ? Alternative.POSSIBLE : relation.getAlternative(), unknown);
    }

    /** Whether dependency is on or above its threshold. */
    public boolean hasHighDependency() {
        return placement.zone().hasHighDependency();
    }

    /** Whether influence is on or above its threshold. */
    public boolean hasHighInfluence() {
        return placement.zone().hasHighInfluence();
    }

    /** Whether influence is at least half of its threshold. */
    public boolean hasHalfInfluence() {
        return 2 * influence() >= cuts.influence().points();
    }

    /** Whether the relation lies on or above the strategy line. */
    public boolean isAbove() {
        return placement.isAbove();
    }

    /** Whether there is an alternative, or one can be made available. */
    public boolean hasAlternative() {
        return alternative != Alternative.NONE;
    }

    /** What a rule says in this situation, with the numbers before it and the assumption, if any, behind it. */
    public Explanation explanation(String rule, Message reason) {
        return Explanation.citing(Step.DIRECTION, rule, text(reason));
    }

    /**
     * What a rule that is not the handbook's says in this situation: {@link #explanation(String, Message)}, with whose
     * rule it is in place of the handbook's step.
     *
     * @param organisation whose rule it is, such as {@code Utrecht}
     */
    public Explanation explanation(String organisation, String rule, Message reason) {
        return Explanation.of(organisation, Step.DIRECTION, rule, text(reason));
    }

    /**
     * An advice for this situation.
     *
     * @param directions the suggested directions; none means to keep the relation as it is
     * @param explanation which rule says it, and why
     */
    public Advice advice(Set<Direction> directions, Explanation explanation) {
        return new Advice(directions, List.of(), assumed, explanation);
    }

    private Message text(Message reason) {
        Message numbers = say(side(), influence(), dependency(), placement.askedInfluence());
        return say(assumed ? "assumed" : "known", numbers, reason);
    }

    /** The reason of a standard rule, which is in the message file under its identity. */
    Message reason(String rule) {
        return say(rule, cuts.influence().points(), cuts.dependency().points(),
                Rounding.half(cuts.influence().points()),
                say("alternative." + alternative.getLiteral()));
    }

    private String side() {
        if (placement.margin().wholePoints() == 0) {
            return "on";
        }
        return isAbove() ? "above" : "below";
    }

    private int influence() {
        return placement.position().influence().points();
    }

    private int dependency() {
        return placement.position().dependency().points();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Situation.class, key, arguments);
    }
}
