/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.matrix.Crowd;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/**
 * The names that belong to the numbers in the matrix of a goal, where there are too many for a list beside it.
 *
 * @param numbered each name after its number, in the order of the numbers; empty where names are beside the markers
 * @param others the names of those that have no number, as they are not placed yet
 */
public record CrowdNames(List<String> numbered, List<String> others) {

    public CrowdNames {
        numbered = List.copyOf(numbered);
        others = List.copyOf(others);
    }

    /** The names that belong to a picture of the goal with these options. */
    public static CrowdNames of(Goal goal, MatrixOptions options) {
        Map<String, Integer> numbers = Crowd.of(goal.getRelations(), options).numbers();
        if (numbers.isEmpty()) {
            return new CrowdNames(List.of(), List.of());
        }
        Map<String, Relation> relations = goal.getRelations().stream()
                .collect(Collectors.toMap(Relation::getId, Function.identity(), (one, other) -> one));
        return new CrowdNames(numbers.entrySet().stream()
                .map(entry -> entry.getValue() + "\u00a0" + name(relations.get(entry.getKey()), options)).toList(),
                goal.getRelations().stream().filter(relation -> !numbers.containsKey(relation.getId()))
                        .map(relation -> name(relation, options)).toList());
    }

    private static String name(Relation relation, MatrixOptions options) {
        return ElementName.of(relation.getPartner() == null ? relation : relation.getPartner()).in(options.language());
    }
}
