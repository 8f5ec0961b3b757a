/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.advice;

import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;

/**
 * The decision table of the handbook's advice (step 3). In each situation exactly one rule fits. What a rule says
 * stands in the message file under its name.
 */
enum HandbookAdvice implements AdviceRule {

    /** Depended upon, no alternative, contributing much, above the line: a structural partnership. */
    Z1(now -> now.hasHighDependency() && !now.hasAlternative() && now.hasHighInfluence() && now.isAbove(),
            Set.of(RIGHT)),

    /**
     * Depended upon, no alternative, contributing much but below the line: a structural partnership with more effect.
     */
    Z2(now -> now.hasHighDependency() && !now.hasAlternative() && now.hasHighInfluence() && !now.isAbove(),
            Set.of(RIGHT, UP)),

    /** Depended upon, no alternative, contributing little: more effect, and look for an alternative. */
    Z3(now -> now.hasHighDependency() && !now.hasAlternative() && !now.hasHighInfluence(), Set.of(UP)),

    /** Depended upon although there can be an alternative, below the line: less dependent and more effect. */
    Y1(now -> now.hasHighDependency() && now.hasAlternative() && !now.isAbove(), Set.of(LEFT, UP)),

    /** Depended upon although there can be an alternative, above the line: keep, or become less dependent. */
    Y2(now -> now.hasHighDependency() && now.hasAlternative() && now.isAbove(), Set.of(), LEFT),

    /** Not depended upon, below the line but contributing something: more effect. */
    X1(now -> !now.hasHighDependency() && !now.isAbove() && now.hasHalfInfluence(), Set.of(UP)),

    /** Not depended upon, contributing very little, with an alternative at hand: phase out, or invest. */
    X2(now -> !now.hasHighDependency() && !now.isAbove() && !now.hasHalfInfluence()
            && now.alternative() == Alternative.AVAILABLE, Set.of(DOWN), UP),

    /** Not depended upon, contributing very little, without an alternative at hand: more effect. */
    X3(now -> !now.hasHighDependency() && !now.isAbove() && !now.hasHalfInfluence()
            && now.alternative() != Alternative.AVAILABLE, Set.of(UP)),

    /** Not depended upon and above the line: keep as it is. */
    K1(now -> !now.hasHighDependency() && now.isAbove(), Set.of());

    private final Predicate<Situation> condition;
    private final Set<Direction> directions;
    private final List<Set<Direction>> alsoFitting;

    HandbookAdvice(Predicate<Situation> condition, Set<Direction> directions, Direction... alsoFitting) {
        this.condition = condition;
        this.directions = directions;
        this.alsoFitting = List.of(alsoFitting).stream().map(Set::of).toList();
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public Optional<Advice> advise(Situation situation) {
        return condition.test(situation) ? Optional.of(new Advice(directions, alsoFitting, situation.assumed(),
                situation.explanation(id(), situation.reason(id())))) : Optional.empty();
    }
}
