/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;

/**
 * Boxes below each other, in groups with room between them. They end where lines leave them, so that no line passes
 * another box of the column.
 */
final class NetworkColumn {

    private static final int BETWEEN = 14;
    private static final int BETWEEN_GROUPS = 48;
    /** With more room than this between boxes they would no longer look like a column. */
    private static final int MOST_ROOM = 70;

    private final boolean endsRight;
    private final List<List<LayoutBox>> groups = new ArrayList<>();

    /**
     * A column without boxes.
     *
     * @param endsRight whether lines leave to the right, instead of to the left or to both sides, where all boxes have
     *        one width
     */
    NetworkColumn(boolean endsRight) {
        this.endsRight = endsRight;
    }

    /** Adds a group below the others; an empty one leaves no room. */
    void add(List<LayoutBox> group) {
        if (!group.isEmpty()) {
            groups.add(new ArrayList<>(group));
        }
    }

    int height() {
        return groups.stream().mapToInt(NetworkColumn::height).sum() + BETWEEN_GROUPS * Math.max(0, groups.size() - 1);
    }

    private static int height(List<LayoutBox> group) {
        return group.stream().mapToInt(LayoutBox::height).sum() + BETWEEN * (group.size() - 1);
    }

    int width() {
        return groups.stream().flatMap(List::stream).mapToInt(LayoutBox::width).max().orElse(0);
    }

    /** Orders each group; what comes out equal stays as it was. */
    void sort(ToDoubleFunction<LayoutBox> by) {
        groups.forEach(group -> group.sort(Comparator.comparingDouble(by)));
    }

    /** Notes where each box has its middle, when the middle of the column lies at 0. */
    void note(Map<EObject, Double> middles) {
        place(0, 0, 0, (box, place) -> middles.put(box.element(), place.y() + box.height() / 2.0));
    }

    /**
     * Places all boxes.
     *
     * @param left side of the column
     * @param middle of its height
     * @param height that it may have; what is too low is spread
     */
    void place(int left, int middle, int height, BiConsumer<LayoutBox, BoxPlace> placing) {
        int gaps = Math.max(1, groups.stream().mapToInt(List::size).sum() - 1);
        int room = Math.clamp((height - height()) / gaps, 0, MOST_ROOM);
        int widest = width();
        int y = middle - (height() + room * gaps) / 2;
        for (List<LayoutBox> group : groups) {
            for (LayoutBox box : group) {
                placing.accept(box, new BoxPlace(endsRight ? left + widest - box.width() : left, y));
                y += box.height() + BETWEEN + room;
            }
            y += BETWEEN_GROUPS - BETWEEN;
        }
    }
}
