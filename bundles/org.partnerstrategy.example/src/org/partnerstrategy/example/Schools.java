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

/** Schools and education opportunities: long-term cooperation from a shared vision, situation Z (handbook, step 3). */
record Schools(Draft draft, People people, ExampleReviews reviews) implements GoalExample {

    @Override
    public void add() {
        Goal goal = draft.goal("education-opportunities", Urgency.NORMAL, people.education);
        goal.setNotes(draft.text(goal, "notes"));
        addSchoolBoard(goal);
        addHomeworkHelp(goal);
    }

    private void addSchoolBoard(Goal goal) {
        Relation schools = draft.relation("school-board", draft.partner("school-board"), goal)
                .by(FormKind.ADMINISTRATIVE_AGREEMENT, FormKind.SUBSIDY).underScheme()
                .yearly(2025, 690_000).yearly(2026, 720_000)
                .alternative(Alternative.NONE)
                .assessed(reviews.first, people.education, 74, 88)
                .assessed(reviews.last, people.education, 84, 90)
                .assessed(reviews.last, people.youth, 78, 88)
                .develops(Direction.RIGHT).to(83, 97)
                .maintainedAs(MaintenanceRole.PROJECT_LEADER, people.education).relation();
        draft.action("schools-vision", "formulate-goal-together").moves(Direction.RIGHT, schools)
                .ownedBy(people.education).due(2026, 4, 15).inProgress();
        draft.action("schools-agreement", "administrative-agreements").moves(Direction.RIGHT, schools)
                .ownedBy(people.education).due(2026, 9, 1);
    }

    private void addHomeworkHelp(Goal goal) {
        draft.relation("homework-help", draft.partner("homework-help"), goal)
                .by(FormKind.COMMISSION).yearly(2026, 64_000)
                .alternative(Alternative.AVAILABLE)
                .assessed(reviews.last, people.education, 47, 18)
                .develops()
                .maintainedAs(MaintenanceRole.CONTRACT_MANAGER, people.contracts);
    }
}
