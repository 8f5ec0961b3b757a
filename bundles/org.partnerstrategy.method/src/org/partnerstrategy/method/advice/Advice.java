/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.advice;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.model.Direction;

/**
 * How the method suggests to develop a relation (handbook, step 3). People decide.
 *
 * @param directions the suggested directions; none means to keep the relation as it is
 * @param alsoFitting other sets of directions that the advice names as worth considering
 * @param assumed whether the alternative is unknown and was assumed to be one that can be made available
 * @param explanation which rule says it, and why
 */
public record Advice(Set<Direction> directions, List<Set<Direction>> alsoFitting, boolean assumed,
        Explanation explanation) {

    public Advice {
        directions = Collections.unmodifiableSet(new TreeSet<>(directions));
        alsoFitting = List.copyOf(alsoFitting);
    }

    /** Whether a decision for these directions follows the advice. */
    public boolean agreesWith(Set<Direction> decided) {
        return directions.equals(decided) || alsoFitting.contains(decided);
    }
}
