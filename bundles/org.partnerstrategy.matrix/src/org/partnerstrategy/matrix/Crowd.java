/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Relation;

/**
 * Relations that are too many for names beside their markers: each has a number, in the order of the names.
 *
 * @param numbers by the identity of the relation, from 1 on, in their order; empty where there is no crowd
 */
public record Crowd(Map<String, Integer> numbers) {

    /** So many names can be read beside their markers. */
    public static final int MOST_NAMES = 25;

    /** The crowd in a picture of relations; those that are to be placed have no number. */
    public static Crowd of(List<Relation> relations, MatrixOptions options) {
        return ofEntries(relations.isEmpty() ? List.of() : PlacedRelation.of(relations,
                ReferenceYear.of(relations.getFirst()), options), options);
    }

    static Crowd ofEntries(List<PlacedRelation> entries, MatrixOptions options) {
        List<PlacedRelation> placed = entries.stream().filter(entry -> entry.placement().isPresent()).toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        if (placed.size() > MOST_NAMES && options.shows(Part.NAMES) && options.shows(Part.NUMBERS)) {
            placed.stream().sorted(Comparator.comparing(PlacedRelation::name, Collator.getInstance(options.language()))
                    .thenComparing(PlacedRelation::order))
                    .forEachOrdered(entry -> numbers.put(entry.id(), numbers.size() + 1));
        }
        return new Crowd(numbers);
    }

    /** Those of the entries that have a number, in the order of their numbers. */
    List<PlacedRelation> among(List<PlacedRelation> entries) {
        return entries.stream().filter(entry -> numbers.containsKey(entry.id()))
                .sorted(Comparator.comparing(entry -> numbers.get(entry.id()))).toList();
    }

    /** Whether there are so many that numbers are needed. */
    public boolean isNumbered() {
        return !numbers.isEmpty();
    }
}
