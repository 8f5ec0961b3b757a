/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
