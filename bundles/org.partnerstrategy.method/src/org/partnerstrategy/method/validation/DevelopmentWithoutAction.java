/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__ACTIONS;

import java.util.Optional;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A desired development needs an action that makes it happen (handbook, step 4). */
final class DevelopmentWithoutAction implements RelationRule {

    @Override
    public String id() {
        return "development-without-action";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return Actions.areMissing(relation) ? Optional.of(Finding.of(Severity.TODO, this, Step.ACTIONS, relation,
                RELATION__ACTIONS, Directions.label(Directions.of(relation))).with(fix(relation))) : Optional.empty();
    }

    private static QuickFix fix(Relation relation) {
        return new QuickFix(Message.of(DevelopmentWithoutAction.class, "fix.plan-action",
                Directions.label(Directions.of(relation))), () -> plan(relation));
    }

    /** Plans an action of no kind yet, called after the partner and the directions, and owned by who owns the goal. */
    private static void plan(Relation relation) {
        Action action = PartnerStrategyFactory.eINSTANCE.createAction();
        action.setName(Message.of(DevelopmentWithoutAction.class, "action.planned", relation.getPartner() == null
                ? ElementName.of(relation) : ElementName.of(relation.getPartner()),
                Directions.label(Directions.of(relation))).localized());
        action.getDirections().addAll(Directions.of(relation));
        action.getRelations().add(relation);
        Optional.ofNullable(relation.getGoal()).map(Goal::getOwner).ifPresent(action::setOwner);
        Strategies.of(relation).getActions().add(action);
    }
}
