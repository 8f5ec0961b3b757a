/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.desk.Desk;
import org.partnerstrategy.journeys.tests.desk.Patience;

/** A table with headings, or a tree without any. */
public final class Table extends Control {

    private final Supplier<Optional<Node>> search;

    Table(Desk desk, String what, Supplier<Optional<Node>> search) {
        super(desk, what, search);
        this.search = search;
    }

    /** The cell of a row, counted from 1, in the column with that heading. */
    public Cell cell(int row, String column) {
        return new Cell(desk(), "cell of row " + row + " and column \"" + column + "\" of " + this,
                () -> search.get().flatMap(table -> place(table, column).flatMap(place -> table.cell(row - 1, place))));
    }

    /** The cell in the column with that heading, of the first row that has a cell with that text. */
    public Cell cell(String text, String column) {
        return new Cell(desk(), "cell of the row with \"" + text + "\" and column \"" + column + "\" of " + this,
                () -> search.get().flatMap(table -> row(table, text)
                        .flatMap(row -> place(table, column).flatMap(place -> table.cell(row, place)))));
    }

    /** The first cell with that text. */
    public Cell cell(String text) {
        return first("cell \"" + text + "\"", text::equals);
    }

    /** The first cell with that in its text. */
    public Cell cellWith(String part) {
        return first("cell with \"" + part + "\"", text -> text.contains(part));
    }

    private Cell first(String what, Predicate<String> wanted) {
        return new Cell(desk(), what + " of " + this, () -> search.get().flatMap(table -> IntStream
                .range(0, table.rows()).boxed().flatMap(row -> cells(table, row)).filter(cell ->
                wanted.test(Cell.textOf(cell)))
                .findFirst()));
    }

    /** How many rows it has, with one for typing a new one if there is such a row. */
    public int rows() {
        return node().rows();
    }

    /** Waits until it has so many rows. */
    public Table hasRows(int count) {
        Patience.USUAL.until(count + " rows in " + this, () -> rows() == count);
        return this;
    }

    private static Stream<Node> cells(Node table, int row) {
        return IntStream.range(0, table.columns()).boxed().map(place -> table.cell(row, place))
                .flatMap(Optional::stream);
    }

    private static Optional<Integer> row(Node table, String text) {
        return IntStream.range(0, table.rows()).boxed()
                .filter(row -> cells(table, row).anyMatch(cell -> Cell.textOf(cell).equals(text))).findFirst();
    }

    private static Optional<Integer> place(Node table, String heading) {
        return IntStream.range(0, table.columns()).boxed()
                .filter(place -> table.heading(place).filter(Name.of(heading)).isPresent()).findFirst();
    }
}
