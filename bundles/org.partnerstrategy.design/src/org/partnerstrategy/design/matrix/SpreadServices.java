/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.List;
import java.util.function.Function;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Spread;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/** How far the assessors of relations lie apart (handbook, step 2): the workshop talks about those first. */
public final class SpreadServices {

    private static final Messages MESSAGES = Messages.of(SpreadServices.class);

    /** The relations of a goal whose assessors give different dependencies. */
    public List<Relation> relationsWithDependencySpread(Goal goal) {
        return differing(goal, Position::dependency);
    }

    /** The relations of a goal whose assessors give different influences. */
    public List<Relation> relationsWithInfluenceSpread(Goal goal) {
        return differing(goal, Position::influence);
    }

    /** How far the assessors lie apart, for a pointer that rests on an end of the spread. */
    public String spreadTooltip(Relation relation) {
        return Round.newest(relation).map(Round::spread).map(SpreadServices::say).orElse("");
    }

    static String say(Spread spread) {
        return MESSAGES.text("spread", spread.lowest().influence().toString(), spread.highest().influence().toString(),
                spread.lowest().dependency().toString(), spread.highest().dependency().toString());
    }

    private static List<Relation> differing(Goal goal, Function<Position, Score> axis) {
        return goal.getRelations().stream().filter(relation -> Round.newest(relation).map(Round::spread)
                .filter(spread -> !axis.apply(spread.lowest()).equals(axis.apply(spread.highest()))).isPresent())
                .toList();
    }
}
