/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.Fitting;

/** Names of partners, each after a sign, from column to column. */
final class NameList {

    private static final double ROW = 16;
    private static final double INDENT = 30;
    private static final double NUMBER = 22;

    private final List<Group> groups = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private NameList(List<PlacedRelation> entries, RelationTitles titles, BiFunction<Integer, Point, Mark> sign,
            List<Box> columns) {
        int next = 0;
        for (Box column : columns) {
            int rows = Math.max(1, (int) (column.height() / ROW));
            for (int row = 0; row < rows && next < entries.size(); row++) {
                Point corner = new Point(column.left(), column.top() + row * ROW);
                PlacedRelation entry = entries.get(next);
                next++;
                ListedName name = ListedName.of(entry, titles,
                        new Fitting(Role.ENTRY, column.width() - INDENT).inMiddle(entry.name()),
                        sign.apply(next, corner), corner.moved(INDENT, Role.ENTRY.fontSize()));
                name.remark().ifPresent(remarks::add);
                groups.add(name.group());
            }
        }
    }

    /** The names of a crowd after their numbers. */
    static NameList numbered(List<PlacedRelation> entries, RelationTitles titles, List<Box> columns) {
        return new NameList(entries, titles, (number, corner) -> Mark.Text.of(Role.NUMBER,
                corner.moved(NUMBER, Role.NUMBER.fontSize()), Anchor.END, Integer.toString(number)), columns);
    }

    /** The names of what is to be placed, after an empty marker. */
    static NameList toPlace(List<PlacedRelation> entries, RelationTitles titles, List<Box> columns) {
        return new NameList(entries, titles, (number, corner) -> ListedName.toPlace(
                corner.moved(NUMBER - ListedName.RADIUS, ROW / 2)), columns);
    }

    /** How many columns of a height so many names need. */
    static int columns(int names, double height) {
        return (int) Math.ceil(names / Math.max(1, Math.floor(height / ROW)));
    }

    /** How high each of so many columns is that hold so many names together. */
    static double height(int names, int columns) {
        return Math.ceilDiv(names, columns) * ROW;
    }

    List<Group> groups() {
        return groups;
    }

    /** Which names are shortened. */
    List<Remark> remarks() {
        return remarks;
    }
}
