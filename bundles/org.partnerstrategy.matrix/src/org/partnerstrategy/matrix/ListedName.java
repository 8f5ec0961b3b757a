/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.TextBlock;

/**
 * The name of a partner in a list beside or beneath a matrix, after a sign.
 *
 * @param entry whose it is
 * @param text the name as it fits
 * @param group what is drawn
 */
record ListedName(PlacedRelation entry, TextBlock text, Group group) {

    /** Of an open marker, in pixels. */
    static final double RADIUS = 4.5;

    /**
     * @param sign what is before the name
     * @param start where the first line begins, on its base line
     */
    static ListedName of(PlacedRelation entry, RelationTitles titles, TextBlock text, Mark sign, Point start) {
        return new ListedName(entry, text, new Group(Optional.of(entry.id()), Optional.of(titles.of(entry)),
                List.of(sign, new Mark.Text(Role.ENTRY, start, Anchor.START, 0, text.lines()))));
    }

    /** An open marker, as the sign of what is to be placed. */
    static Mark toPlace(Point centre) {
        return new Mark.Circle(Role.MARKER_TO_PLACE, centre, RADIUS);
    }

    /** Says that the name is shortened, if it is. */
    Optional<Remark> remark() {
        return text.whole() ? Optional.empty() : Optional.of(new Remark(Remark.Kind.SHORTENED, entry.name()));
    }
}
