/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows that a filter leaves, in the order in which they are shown. An edited row stays where it is, as in a
 * spreadsheet, until the user sorts or filters again.
 *
 * @param <T> the elements of the rows
 */
final class ShownRows<T> {

    private List<T> rows = List.of();
    private final Map<T, Integer> places = new HashMap<>();
    private Set<T> known = Set.of();

    /** Filters and sorts anew. */
    void arrange(Collection<T> all, Predicate<T> filter, Comparator<T> order) {
        known = new HashSet<>(all);
        show(all.stream().filter(filter).sorted(order).toList());
    }

    /** Whether following these rows needs new ones to be filtered and sorted in. */
    boolean misses(Collection<T> all, Set<T> appended) {
        return all.stream().anyMatch(row -> !known.contains(row) && !appended.contains(row));
    }

    /** Lets rows go that are no more, and appends those that the user added here. Answers whether anything changed. */
    boolean follow(Collection<T> all, Set<T> appended) {
        Set<T> now = new HashSet<>(all);
        List<T> changed = new ArrayList<>(rows);
        changed.removeIf(row -> !now.contains(row));
        all.stream().filter(row -> appended.contains(row) && !places.containsKey(row)).forEach(changed::add);
        known = now;
        boolean isOther = !changed.equals(rows);
        if (isOther) {
            show(changed);
        }
        return isOther;
    }

    private void show(List<T> shown) {
        rows = List.copyOf(shown);
        places.clear();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i), i);
        }
    }

    List<T> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    int total() {
        return known.size();
    }

    OptionalInt place(T row) {
        Integer place = places.get(row);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
