package org.partnerstrategy.design.tests.specification;

import org.partnerstrategy.model.Goal;

/** Services as they must not be. */
public final class SpoiltServices {

    private Goal last;

    /** Answers what it was asked before. */
    public Goal lastGoal(Goal goal) {
        Goal before = last;
        last = goal;
        return before;
    }
}
