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
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Urgency;

/** Youth work by three organisations for different activities; do these fit together? (handbook, steps 2 and 3) */
record YouthWork(Draft draft, People people, ExampleReviews reviews) implements GoalExample {

    @Override
    public void add() {
        Goal goal = draft.goal("youth-work", Urgency.HIGH, people.youth);
        goal.setNotes(draft.text(goal, "notes"));
        addYouthCentres(goal);
        addSports(goal);
        addActions(goal, addStreetWork(goal));
    }

    private void addYouthCentres(Goal goal) {
        draft.relation("youth-centres", draft.partner("youth-centres"), goal)
                .by(FormKind.SUBSIDY).underScheme().yearly(2025, 410_000).yearly(2026, 425_000)
                .alternative(Alternative.POSSIBLE)
                .assessed(reviews.first, people.youth, 60, 62)
                .assessed(reviews.last, people.youth, 76, 54)
                .assessed(reviews.last, people.welfare, 56, 62)
                .develops()
                .maintainedAs(MaintenanceRole.PROJECT_LEADER, people.youth);
    }

    private Relation addStreetWork(Goal goal) {
        return draft.relation("street-work", draft.partner("street-work"), goal)
                .by(FormKind.COMMISSION).yearly(2025, 260_000).yearly(2026, 268_000)
                .experienced(LocalDate.of(2025, 11, 4))
                .alternative(Alternative.POSSIBLE)
                .assessed(reviews.first, people.youth, 46, 60)
                .assessed(reviews.last, people.youth, 34, 66)
                .assessed(reviews.last, people.contracts, 42, 62)
                .develops(Direction.UP, Direction.LEFT).to(60, 42)
                .maintainedAs(MaintenanceRole.ACCOUNT_MANAGER).relation();
    }

    private void addSports(Goal goal) {
        draft.relation("sports", draft.partner("sports"), goal)
                .by(FormKind.SUBSIDY).underScheme().once(2026, 38_000)
                .alternative(Alternative.AVAILABLE)
                .assessed(reviews.first, people.youth, 36, 24)
                .assessed(reviews.last, people.youth, 44, 22)
                .develops()
                .maintainedAs(MaintenanceRole.CONTRACT_MANAGER, people.contracts);
    }

    private void addActions(Goal goal, Relation streetWork) {
        draft.action("cooperation", "ask-for-cooperation-in-offers").servesWhole(goal).ownedBy(people.youth)
                .due(2026, 10, 1);
        draft.action("street-work-offers", "new-request-for-offers").moves(Direction.LEFT, streetWork)
                .ownedBy(people.contracts).due(2026, 9, 15);
        draft.action("street-work-training", "professionalisation").moves(Direction.UP, streetWork)
                .ownedBy(people.youth).due(2026, 6, 30).costs(15_000).inProgress()
                .promptedBy(streetWork.getExperiences().getFirst());
    }
}
