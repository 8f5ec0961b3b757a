/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** Where relations should go: arrows, and the decisions for them (handbook, step 3 and figure 2). */
public final class DirectionServices {

    private static final Messages MESSAGES = Messages.of(DirectionServices.class);

    /** The relations of a goal that should go somewhere else: those that have an arrow. */
    public List<Relation> relationsWithWay(Goal goal) {
        return goal.getRelations().stream()
                .filter(relation -> Arrow.of(relation).filter(DirectionServices::hasWay).isPresent()).toList();
    }

    /** Whether the arrow of a relation is long enough to be drawn between its two markers. */
    public boolean isArrowLong(Relation relation) {
        return Arrow.of(relation).filter(arrow -> !Directions.between(arrow.from(), arrow.to()).isEmpty()).isPresent();
    }

    /** Where a relation should go, for a pointer that rests on the end of its arrow. */
    public String desiredTooltip(Relation relation) {
        return Placement.afterDevelopment(relation).map(after -> MESSAGES.text("desired",
                Directions.label(Directions.of(relation)), after.position().influence().toString(),
                after.position().dependency().toString(), after.zone().label())).orElse("");
    }

    /** Whether a relation should be phased out. */
    public boolean wantsDown(Relation relation) {
        return Directions.of(relation).contains(Direction.DOWN);
    }

    /** Whether a relation should become less dependent. */
    public boolean wantsLeft(Relation relation) {
        return Directions.of(relation).contains(Direction.LEFT);
    }

    /** Whether a relation should become a structural partnership. */
    public boolean wantsRight(Relation relation) {
        return Directions.of(relation).contains(Direction.RIGHT);
    }

    /** Decides for up too, in the place of down. */
    public void wantUp(Relation relation) {
        want(relation, Direction.UP);
    }

    /** Decides for down too, in the place of up. */
    public void wantDown(Relation relation) {
        want(relation, Direction.DOWN);
    }

    /** Decides for left too, in the place of right. */
    public void wantLeft(Relation relation) {
        want(relation, Direction.LEFT);
    }

    /** Decides for right too, in the place of left. */
    public void wantRight(Relation relation) {
        want(relation, Direction.RIGHT);
    }

    /** Decides to keep a relation as it is. */
    public void keepAsItIs(Relation relation) {
        Steps.tell(Steps.Kind.KEEP, relation);
        Deciding.decide(relation, Set.of());
    }

    /** Whether an element is a relation for which something was decided. */
    public boolean isDecided(EObject element) {
        return element instanceof Relation relation && relation.getDevelopment() != null;
    }

    /** Takes back what was decided for a relation. */
    public void withdrawDecision(Relation relation) {
        Steps.tell(Steps.Kind.UNDECIDE, relation);
        Deciding.withdraw(relation);
    }

    /** Whether an element is a relation for which something else was decided than the advice says, or nothing. */
    public boolean differsFromAdvice(EObject element) {
        return element instanceof Relation relation && advice(relation).filter(advice -> !isDecided(relation)
                || !advice.directions().equals(Directions.of(relation))).isPresent();
    }

    /** Decides for what the advice suggests. */
    public void adoptAdvice(Relation relation) {
        Steps.tell(Steps.Kind.ADOPT, relation);
        advice(relation).ifPresent(advice -> Deciding.decide(relation, advice.directions()));
    }

    /** Said twice it is still wanted: a selection can hold both ends of an arrow. */
    private static void want(Relation relation, Direction direction) {
        Steps.tell(Steps.Kind.DIRECT, relation);
        if (!Directions.of(relation).contains(direction)) {
            Deciding.toggle(relation, direction);
        }
    }

    private static Optional<Advice> advice(Relation relation) {
        return MethodWithPlugIns.installed().advice().advise(relation);
    }

    private static boolean hasWay(Arrow arrow) {
        return !arrow.from().equals(arrow.to());
    }
}
