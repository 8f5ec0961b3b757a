/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

import org.partnerstrategy.model.Goal;

/** Services one of which is called like another one's. */
public final class NamesakeServices {

    /** There is another service of that name. */
    public String matrixTitle(Goal goal) {
        return goal.getName();
    }
}
