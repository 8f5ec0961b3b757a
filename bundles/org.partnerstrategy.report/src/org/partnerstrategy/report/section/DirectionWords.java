/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

/** Says directions for those who do not have a matrix before their eyes (handbook, step 3). */
final class DirectionWords {

    private DirectionWords() {
    }

    /** The directions, and what they mean. */
    static String meaning(Set<Direction> directions, ReportWords words) {
        if (directions.isEmpty()) {
            return words.of("direction.none");
        }
        return words.of("direction.meaning", words.of(Directions.label(directions)), directions.stream().sorted()
                .map(direction -> words.of("direction." + direction.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(words.of("and"))));
    }

    /** What was decided for a relation; the advice where nothing was. */
    static String decision(Relation relation, ReportWords words) {
        if (relation.getDevelopment() != null) {
            return words.of(Directions.label(Directions.of(relation)));
        }
        return MethodWithPlugIns.installed().advice().advise(relation)
                .map(advice -> words.of("direction.advised", Directions.label(advice.directions())))
                .orElseGet(() -> words.of("direction.undecided"));
    }
}
