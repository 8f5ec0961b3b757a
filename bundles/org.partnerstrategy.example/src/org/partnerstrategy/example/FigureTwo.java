/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Urgency;

/** Figure 2 with its fictional X, Y and Z, and what steps 3 and 4 say about them. */
record FigureTwo(Draft draft, People people, ExampleReviews reviews) implements GoalExample {

    @Override
    public void add() {
        Goal goal = draft.goal("figure-2", Urgency.NORMAL, people.welfare);
        goal.setNotes(draft.text(goal, "notes"));
        addX(goal);
        addY(goal);
        addZ(goal);
    }

    private void addX(Goal goal) {
        Relation x = draft.relation("x", draft.partner("x"), goal)
                .by(FormKind.SUBSIDY).yearly(2026, 90_000)
                .alternative(Alternative.POSSIBLE)
                .assessed(reviews.first, people.welfare, 34, 36)
                .assessed(reviews.last, people.welfare, 28, 30)
                .develops(Direction.UP).to(55, 30)
                .maintainedAs(MaintenanceRole.CONTRACT_MANAGER, people.contracts).relation();
        draft.action("x-investment", "temporary-extra-investment").moves(Direction.UP, x).ownedBy(people.welfare)
                .due(2026, 12, 31).costs(20_000);
        draft.action("x-agreements", "sharper-performance-agreements").moves(Direction.UP, x).ownedBy(people.contracts)
                .due(2026, 7, 1).inProgress();
    }

    private void addY(Goal goal) {
        Relation y = draft.relation("y", draft.partner("y"), goal)
                .by(FormKind.SUBSIDY).yearly(2026, 240_000)
                .alternative(Alternative.POSSIBLE)
                .assessed(reviews.first, people.welfare, 48, 70)
                .assessed(reviews.last, people.welfare, 42, 76)
                .develops(Direction.UP, Direction.LEFT).to(66, 48)
                .maintainedAs(MaintenanceRole.ACCOUNT_MANAGER, people.accounts).relation();
        draft.action("y-other-provider", "buy-part-from-another-provider").moves(Direction.LEFT, y)
                .ownedBy(people.contracts).due(2026, 11, 1);
        draft.action("y-quality", "quality-improvement-subsidy").moves(Direction.UP, y).ownedBy(people.accounts)
                .due(2027, 1, 1).costs(30_000);
    }

    private void addZ(Goal goal) {
        Relation z = draft.relation("z", draft.partner("z"), goal)
                .by(FormKind.SUBSIDY, FormKind.ADMINISTRATIVE_AGREEMENT).yearly(2026, 510_000)
                .alternative(Alternative.NONE)
                .assessed(reviews.first, people.welfare, 78, 76)
                .assessed(reviews.last, people.welfare, 82, 80)
                .develops(Direction.RIGHT).to(82, 93)
                .maintainedAs(MaintenanceRole.PROJECT_LEADER, people.welfare).relation();
        draft.action("z-goal", "formulate-goal-together").moves(Direction.RIGHT, z).ownedBy(people.welfare)
                .due(2026, 5, 20).done();
        draft.action("z-contract", "contractual-agreements").moves(Direction.RIGHT, z).ownedBy(people.welfare)
                .due(2026, 12, 1);
    }
}
