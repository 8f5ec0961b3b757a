/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.Fitting;
import org.partnerstrategy.matrix.text.TextBlock;

/** The relations that were not assessed yet, in a list beside the matrix (handbook, step 2). */
final class ToPlaceList {

    private static final int INDENT = 18;
    private static final int HEADING = 24;
    private static final int BETWEEN = 5;
    private static final int MOST_LINES = 2;

    private final MatrixWords words;
    private final RelationTitles titles;
    private final List<Group> groups = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    ToPlaceList(List<PlacedRelation> entries, RelationTitles titles, Box column, MatrixWords words) {
        this.words = words;
        this.titles = titles;
        groups.add(Group.of(List.of(words.text(Role.HEADING,
                new Point(column.left(), column.top() + Role.HEADING.fontSize()), Anchor.START, "toPlace.heading",
                entries.size()))));
        double top = column.top() + HEADING;
        double lastRow = column.bottom() - Role.ENTRY.lineHeight();
        Fitting fitting = new Fitting(Role.ENTRY, column.width() - INDENT);
        for (int i = 0; i < entries.size(); i++) {
            TextBlock text = fitting.within(entries.get(i).name(), MOST_LINES);
            boolean isLast = i == entries.size() - 1;
            if (top + text.height() > (isLast ? column.bottom() : lastRow)) {
                addMore(entries.subList(i, entries.size()), new Point(column.left() + INDENT, top));
                return;
            }
            add(entries.get(i), text, new Point(column.left(), top));
            top += text.height() + BETWEEN;
        }
    }

    List<Group> groups() {
        return groups;
    }

    /** What was shortened or left out of the list. */
    List<Remark> remarks() {
        return remarks;
    }

    private void add(PlacedRelation entry, TextBlock text, Point corner) {
        ListedName name = ListedName.of(entry, titles, text,
                ListedName.toPlace(corner.moved(ListedName.RADIUS + 1, Role.ENTRY.lineHeight() / 2)),
                start(corner.moved(INDENT, 0)));
        name.remark().ifPresent(remarks::add);
        groups.add(name.group());
    }

    private void addMore(List<PlacedRelation> rest, Point corner) {
        rest.forEach(entry -> remarks.add(new Remark(Remark.Kind.LEFT_OUT, entry.name())));
        groups.add(Group.of(List.of(new Mark.Text(Role.ENTRY, start(corner), Anchor.START, 0,
                List.of(words.of("toPlace.more", rest.size()))))));
    }

    /** Where the first line of an entry begins. */
    private static Point start(Point corner) {
        return corner.moved(0, Role.ENTRY.fontSize() - 1.0);
    }
}
