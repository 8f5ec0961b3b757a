/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.time.LocalDate;

import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Urgency;

/** Welfare work: an average contribution and a rather large dependency, situations X and Y (handbook, step 3). */
record WelfareWork(Draft draft, People people, ExampleReviews reviews) implements GoalExample {

    @Override
    public void add() {
        Goal goal = draft.goal("welfare-work", Urgency.URGENT, people.welfare);
        goal.setNotes(draft.text(goal, "notes"));
        Goal meeting = draft.subgoal("meeting", goal, Urgency.NORMAL, people.welfare);
        Partner welfare = draft.partner("welfare");
        addWelfareWork(welfare, goal);
        addMeeting(welfare, meeting);
        addNeighbours(meeting);
    }

    private void addWelfareWork(Partner welfare, Goal goal) {
        Relation relation = draft.relation("welfare-work", welfare, goal)
                .by(FormKind.SUBSIDY).underScheme().yearly(2025, 1_420_000).yearly(2026, 1_460_000)
                .experienced(LocalDate.of(2026, 1, 20))
                .alternative(Alternative.POSSIBLE)
                .assessed(reviews.first, people.welfare, 55, 66)
                .assessed(reviews.last, people.welfare, 46, 72)
                .assessed(reviews.last, people.accounts, 58, 68)
                .develops(Direction.UP, Direction.LEFT).to(68, 55)
                .maintainedAs(MaintenanceRole.ACCOUNT_MANAGER, people.accounts).relation();
        draft.action("welfare-proposals", "invite-proposals").moves(Direction.LEFT, relation).ownedBy(people.welfare)
                .due(2026, 8, 31).promptedBy(relation.getExperiences().getFirst());
    }

    private void addMeeting(Partner welfare, Goal meeting) {
        draft.relation("meeting", welfare, meeting)
                .by(FormKind.COMMISSION).yearly(2026, 180_000)
                .alternative(Alternative.AVAILABLE)
                .assessed(reviews.first, people.welfare, 50, 44)
                .assessed(reviews.last, people.welfare, 56, 38)
                .develops()
                .maintainedAs(MaintenanceRole.CONTRACT_MANAGER, people.contracts);
    }

    /** Still to be placed: nobody assessed it yet. */
    private void addNeighbours(Goal meeting) {
        draft.relation("neighbours", draft.partner("neighbours"), meeting).byOtherForm().once(2026, 24_000);
    }
}
