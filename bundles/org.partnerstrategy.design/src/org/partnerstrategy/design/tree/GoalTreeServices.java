/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tree;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.design.Tooltip;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Messages;

/** The goals of a strategy with their sub-goals and results (handbook, step 1, first column). */
public final class GoalTreeServices {

    private static final Messages MESSAGES = Messages.of(GoalTreeServices.class);

    /** The title of the tree of goals of a strategy. */
    public String goalTreeTitle(PartnerStrategy strategy) {
        return MESSAGES.text("tree.title", ElementName.of(strategy));
    }

    /** The name of a goal, and what kind it is with how many relations. */
    public String goalBoxLabel(Goal goal) {
        return ElementName.of(goal).localized() + '\n'
                + MESSAGES.text("tree.goal", Term.of(goal.getKind()), goal.getRelations().size());
    }

    /** What a pointer that rests on a goal learns: what it is, and who owns it. */
    public String goalTooltip(Goal goal) {
        return Tooltip.of(goal.getDescription(), MESSAGES.text("tree.owner", goal.getOwner() == null
                ? MESSAGES.text("tree.nobody") : ElementName.of(goal.getOwner())));
    }

    /** Adds a goal to a strategy. */
    public Goal newGoal(PartnerStrategy strategy) {
        return added(strategy.getGoals(), GoalKind.GOAL);
    }

    /** Adds a part to a goal: a sub-goal, or a result to what is a sub-goal or result itself. */
    public Goal newPart(Goal goal) {
        return added(goal.getGoals(), goal.getKind() == GoalKind.GOAL ? GoalKind.SUBGOAL : GoalKind.RESULT);
    }

    private static Goal added(EList<Goal> siblings, GoalKind kind) {
        Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
        goal.setKind(kind);
        goal.setName(MESSAGES.text("tree.new." + kind.getLiteral()));
        siblings.add(goal);
        Steps.added(goal);
        return goal;
    }

    /** Whether a goal can be made part of an element: of a strategy or another goal, but not of itself or its parts. */
    public boolean canContain(EObject parent, EObject part) {
        return part instanceof Goal && (parent instanceof PartnerStrategy || parent instanceof Goal)
                && !EcoreUtil.isAncestor(part, parent);
    }

    /** Makes a goal part of a strategy or another goal. Nothing happens where that cannot be. */
    public void takePart(EObject parent, Goal part) {
        if (canContain(parent, part) && part.eContainer() != parent) {
            Steps.tell(Steps.Kind.MOVE, parent);
            switch (parent) {
            case PartnerStrategy strategy -> strategy.getGoals().add(part);
            case Goal goal -> goal.getGoals().add(part);
            default -> throw new IllegalArgumentException("nothing else has goals");
            }
        }
    }
}
