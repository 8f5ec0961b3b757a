package org.partnerstrategy.design.tests.specification;

import org.partnerstrategy.model.Goal;

/** Services one of which is called like another one's. */
public final class NamesakeServices {

    /** There is another service of that name. */
    public String matrixTitle(Goal goal) {
        return goal.getName();
    }
}
