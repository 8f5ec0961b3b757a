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
import org.partnerstrategy.model.Urgency;

/**
 * The library, the only one in the region: strategic, and maintained by the goal's project leader (handbook, step 5).
 */
record Library(Draft draft, People people, ExampleReviews reviews) implements GoalExample {

    @Override
    public void add() {
        Goal goal = draft.goal("reading", Urgency.LOW, people.culture);
        goal.setNotes(draft.text(goal, "notes"));
        addLibrary(goal);
        addLanguageLessons(goal);
    }

    private void addLibrary(Goal goal) {
        draft.relation("library", draft.partner("library"), goal)
                .by(FormKind.SUBSIDY).underScheme().yearly(2025, 880_000).yearly(2026, 905_000)
                .alternative(Alternative.NONE)
                .assessed(reviews.first, people.culture, 76, 86)
                .assessed(reviews.last, people.culture, 80, 86)
                .develops(Direction.RIGHT).to(80, 95)
                .maintainedAs(MaintenanceRole.PROJECT_LEADER, people.culture);
    }

    /** An open point: the development is decided, but nothing is done about it yet. */
    private void addLanguageLessons(Goal goal) {
        draft.relation("language-lessons", draft.partner("language-lessons"), goal)
                .by(FormKind.COMMISSION).yearly(2026, 52_000)
                .alternative(Alternative.AVAILABLE)
                .assessed(reviews.first, people.culture, 38, 34)
                .assessed(reviews.last, people.culture, 33, 28)
                .develops(Direction.UP)
                .maintainedAs(MaintenanceRole.CONTRACT_MANAGER, people.contracts);
    }
}
