/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Margin;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.method.validation.OpenPoints;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

/**
 * One relation in the order of work (handbook, step 4).
 *
 * @param relation the relation
 * @param margin how far it lies above the strategy line; none when nobody has assessed it
 * @param amount what it gets in the reference year, in euro: 0 when it has amounts of other years only, none when not
 *        known
 * @param directions the directions that were decided
 * @param actions the actions that serve it and were not given up
 * @param openPoints what is still open about it
 */
public record WorkItem(Relation relation, Optional<Margin> margin, Optional<BigDecimal> amount,
        Set<Direction> directions, List<Action> actions, List<OpenPoint> openPoints) {

    static WorkItem of(Relation relation, ReferenceYear year) {
        return new WorkItem(relation, Placement.now(relation).map(Placement::margin), year.amount(relation),
                Directions.of(relation), Actions.serving(relation), OpenPoints.of(relation));
    }
}
