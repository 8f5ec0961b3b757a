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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rows that a filter leaves, in the order in which they are shown. An edited row stays where it is, as in a
 * spreadsheet, until the user sorts or filters again.
 *
 * @param <T> the elements of the rows
 */
final class ShownRows<T> {

    private List<T> rows = List.of();
    /** Rows, and the headings of groups of them. */
    private List<Object> lines = List.of();
    private Optional<Function<T, String>> group = Optional.empty();
    private final Map<T, Integer> places = new HashMap<>();
    private Set<T> known = Set.of();

    /** Puts a heading above rows that have a text in common and follow each other, from the next arranging on. */
    void groupBy(Optional<Function<T, String>> text) {
        group = text;
    }

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
        lines = group.map(this::grouped).orElseGet(() -> List.copyOf(rows));
        places.clear();
        for (int i = 0; i < lines.size(); i++) {
            if (!(lines.get(i) instanceof RowGroup<?>)) {
                @SuppressWarnings("unchecked") // all others are rows
                T row = (T) lines.get(i);
                places.put(row, i);
            }
        }
    }

    private List<Object> grouped(Function<T, String> text) {
        List<Object> all = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            String name = text.apply(rows.get(begin));
            if (i == rows.size() || !name.equals(text.apply(rows.get(i)))) {
                all.add(new RowGroup<>(name, rows.subList(begin, i)));
                all.addAll(rows.subList(begin, i));
                begin = i;
            }
        }
        return all;
    }

    /** How many lines there are, headings of groups among them. */
    int lines() {
        return lines.size();
    }

    /** The row in a line; none where there is a heading, or nothing. */
    @SuppressWarnings("unchecked") // what is no heading is a row
    Optional<T> at(int line) {
        return line < 0 || line >= lines.size() || lines.get(line) instanceof RowGroup<?> ? Optional.empty()
                : Optional.of((T) lines.get(line));
    }

    /** The group whose heading is in a line. */
    @SuppressWarnings("unchecked") // they are made of these rows
    Optional<RowGroup<T>> group(int line) {
        return line >= 0 && line < lines.size() && lines.get(line) instanceof RowGroup<?> found
                ? Optional.of((RowGroup<T>) found) : Optional.empty();
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
