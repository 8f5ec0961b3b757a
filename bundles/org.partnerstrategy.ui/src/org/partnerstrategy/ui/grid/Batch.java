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
import java.util.stream.IntStream;

import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.model.text.Messages;

/**
 * Many cells that are changed together, as part of one undo step. Texts that cannot be taken are noted, the others are
 * taken.
 *
 * @param <T> the elements of the rows
 */
final class Batch<T> {

    private static final Messages MESSAGES = Messages.of(Batch.class);

    private final GridSource<T> source;
    private final List<GridColumn<T>> columns;
    /** The positions of the columns in the order in which the grid has them: later ones may need earlier ones. */
    private final List<Integer> order;
    private final List<String> problems = new ArrayList<>();
    private final List<T> changed = new ArrayList<>();
    private int left;

    /**
     * @param columns the columns of the texts, one after the other
     * @param all all columns of the grid
     */
    Batch(GridSource<T> source, List<GridColumn<T>> columns, List<GridColumn<T>> all) {
        this.source = source;
        this.columns = List.copyOf(columns);
        this.order = IntStream.range(0, columns.size()).boxed()
                .sorted(Comparator.comparing(i -> all.indexOf(columns.get(i)))).toList();
    }

    /** Gives the cells of a row these texts. */
    void change(T row, List<String> texts, int number) {
        order.stream().filter(i -> i < texts.size())
                .forEach(i -> set(row, columns.get(i), texts.get(i).strip(), number));
        changed.add(row);
    }

    /** Adds a row with these texts; leaves it out if one that it needs cannot be taken, or all are empty. */
    void append(List<String> texts, int number) {
        if (texts.stream().allMatch(String::isBlank)) {
            return;
        }
        T row = source.draft().orElseThrow();
        source.add(row);
        for (int i : order) {
            boolean taken = i >= texts.size() || set(row, columns.get(i), texts.get(i).strip(), number);
            if (!taken && columns.get(i).traits().required()) {
                source.delete(List.of(row));
                left++;
                return;
            }
        }
        changed.add(row);
    }

    private boolean set(T row, GridColumn<T> column, String text, int number) {
        Optional<FieldInput<T>> editing = column.editing().filter(how -> how.mayEdit(row));
        if (editing.isEmpty() || text.equals(column.text().apply(row))) {
            return true;
        }
        return switch (editing.get().read(row, text)) {
        case ParsedInput.Accepted accepted -> {
            accepted.change().run();
            yield true;
        }
        case ParsedInput.Refused refused -> {
            problems.add(MESSAGES.text("batch.problem", number, column.title(), refused.problem()));
            yield false;
        }
        };
    }

    /** What could not be taken, in the language of the workbench. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** The rows that were changed or added. */
    List<T> changed() {
        return List.copyOf(changed);
    }

    /** How many rows were left out. */
    int left() {
        return left;
    }
}
