/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.partnerstrategy.matrix.scene.Box;

/** Things in the plane that are found by where they are, without looking at all of them. */
final class NearbyIndex<T> {

    private static final int CELL = 32;

    private final Box area;
    private final int columns;
    private final int rows;
    private final List<List<Entry<T>>> cells;

    /** An empty grid over an area; what lies outside it is kept at its edge. */
    NearbyIndex(Box area) {
        this.area = area;
        columns = (int) area.width() / CELL + 1;
        rows = (int) area.height() / CELL + 1;
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(4));
        }
    }

    void add(T thing, Box box) {
        int bottom = row(box.bottom());
        int right = column(box.right());
        Entry<T> entry = new Entry<>(thing, box, row(box.top()), column(box.left()));
        for (int row = entry.firstRow; row <= bottom; row++) {
            for (int column = entry.firstColumn; column <= right; column++) {
                cell(row, column).add(entry);
            }
        }
    }

    void remove(T thing, Box box) {
        int bottom = row(box.bottom());
        int right = column(box.right());
        for (int row = row(box.top()); row <= bottom; row++) {
            for (int column = column(box.left()); column <= right; column++) {
                cell(row, column).removeIf(entry -> entry.thing == thing);
            }
        }
    }

    /** Whether nothing overlaps the box. */
    boolean isFree(Box box) {
        int bottom = row(box.bottom());
        int right = column(box.right());
        for (int row = row(box.top()); row <= bottom; row++) {
            for (int column = column(box.left()); column <= right; column++) {
                List<Entry<T>> cell = cell(row, column);
                for (int i = 0; i < cell.size(); i++) {
                    if (cell.get(i).box.overlaps(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /**
     * How many things that touch the box fulfil the condition. One in several cells counts in the first of them.
     *
     * @param enough the number at which counting can stop
     */
    int count(Box box, double enough, Predicate<T> condition) {
        int count = 0;
        int top = row(box.top());
        int left = column(box.left());
        int bottom = row(box.bottom());
        int right = column(box.right());
        for (int row = top; row <= bottom && count < enough; row++) {
            for (int column = left; column <= right && count < enough; column++) {
                List<Entry<T>> cell = cell(row, column);
                for (int i = 0; i < cell.size(); i++) {
                    Entry<T> entry = cell.get(i);
                    if (entry.box.touches(box) && row == Math.max(top, entry.firstRow)
                            && column == Math.max(left, entry.firstColumn) && condition.test(entry.thing)) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private List<Entry<T>> cell(int row, int column) {
        return cells.get(row * columns + column);
    }

    private int row(double y) {
        return Math.clamp((int) (y - area.top()) / CELL, 0, rows - 1);
    }

    private int column(double x) {
        return Math.clamp((int) (x - area.left()) / CELL, 0, columns - 1);
    }

    private record Entry<T>(T thing, Box box, int firstRow, int firstColumn) {
    }
}
