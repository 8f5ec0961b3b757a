/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By which columns rows are sorted, the most important first.
 *
 * @param levels the columns and their directions
 */
public record SortLevels(List<Level> levels) {

    /** The order of the model. */
    public static final SortLevels NONE = new SortLevels(List.of());

    /**
     * A column by which rows are sorted.
     *
     * @param column its identity
     * @param descending whether the last comes first
     */
    public record Level(String column, boolean descending) {

        private Level turned() {
            return new Level(column, !descending);
        }
    }

    public SortLevels {
        levels = List.copyOf(levels);
    }

    /** After a click on a header: only by this column; a second click turns it, a third takes it away. */
    public SortLevels only(String column) {
        if (levels.size() != 1 || !levels.get(0).column().equals(column)) {
            return new SortLevels(List.of(new Level(column, false)));
        }
        return levels.get(0).descending() ? NONE : new SortLevels(List.of(levels.get(0).turned()));
    }

    /** After a click with Shift: this column as the last level; a second click turns it, a third takes it away. */
    public SortLevels and(String column) {
        List<Level> changed = new ArrayList<>(levels);
        int position = position(column).orElse(-1);
        if (position < 0) {
            changed.add(new Level(column, false));
        } else if (changed.get(position).descending()) {
            changed.remove(position);
        } else {
            changed.set(position, changed.get(position).turned());
        }
        return new SortLevels(changed);
    }

    /** What to write behind the title of a column: an arrow, and the level when there are several. */
    public String mark(String column) {
        return position(column).map(position -> (levels.get(position).descending() ? " ▼" : " ▲")
                + (levels.size() > 1 ? String.valueOf(position + 1) : "")).orElse("");
    }

    /** The same, without the levels by other columns than these. */
    public SortLevels among(List<String> columns) {
        return new SortLevels(levels.stream().filter(level -> columns.contains(level.column())).toList());
    }

    /** Whether rows are in the order of the model. */
    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /**
     * Compares rows.
     *
     * @param orders how rows are compared by the column with an identity
     */
    public <T> Comparator<T> comparator(Function<String, Comparator<T>> orders) {
        return levels.stream().map(level -> {
            Comparator<T> order = orders.apply(level.column());
            return level.descending() ? order.reversed() : order;
        }).reduce(Comparator::thenComparing).orElse((one, other) -> 0);
    }

    /** The levels in one text, from which {@link #parse} makes them again. */
    String text() {
        return levels.stream().map(level -> (level.descending() ? "-" : "+") + level.column())
                .collect(Collectors.joining(","));
    }

    static SortLevels parse(String text) {
        return new SortLevels(Stream.of(text.split(",")).filter(level -> level.length() > 1)
                .map(level -> new Level(level.substring(1), level.startsWith("-"))).toList());
    }

    private Optional<Integer> position(String column) {
        return IntStream.range(0, levels.size()).filter(i -> levels.get(i).column().equals(column)).boxed().findFirst();
    }
}
