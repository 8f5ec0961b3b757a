/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.ACTION__RELATIONS;

import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/**
 * An action that is to be done makes a desired development happen (handbook, step 4). One that serves a goal as a whole
 * needs no relation.
 */
final class ActionWithoutDevelopment implements ValidationRule {

    @Override
    public String id() {
        return "action-without-development";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getActions().stream().map(this::check).flatMap(Optional::stream);
    }

    Optional<Finding> check(Action action) {
        boolean toBeDone = action.getStatus() == ActionStatus.PLANNED
                || action.getStatus() == ActionStatus.IN_PROGRESS;
        boolean unwanted = action.getGoal() == null
                && action.getRelations().stream().allMatch(relation -> Directions.of(relation).isEmpty());
        return toBeDone && unwanted
                ? Optional.of(Finding.of(Severity.TODO, this, Step.ACTIONS, action, ACTION__RELATIONS)
                        .with(new QuickFix(Message.of(ActionWithoutDevelopment.class, "fix.cancel-action"),
                                () -> action.setStatus(ActionStatus.CANCELLED))))
                : Optional.empty();
    }
}
