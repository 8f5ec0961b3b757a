/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.ui.grid.SortLevels;

/** Clicks on the titles of columns. */
class SortLevelsTest {

    private static final Map<String, Comparator<String>> ORDERS = Map.of("length",
            Comparator.comparing(String::length), "letters", Comparator.<String>naturalOrder());

    @Test
    void clickSortsThenTurnsThenStops() {
        SortLevels once = SortLevels.NONE.only("letters");
        assertEquals(List.of("a", "b", "cc"), sorted(once, "b", "cc", "a"));
        assertEquals(List.of("cc", "b", "a"), sorted(once.only("letters"), "b", "cc", "a"));
        assertEquals(SortLevels.NONE, once.only("letters").only("letters"));
    }

    @Test
    void clickWithShiftAddsALevel() {
        SortLevels both = SortLevels.NONE.only("length").and("letters");
        assertEquals(List.of("a", "b", "aa", "bb"), sorted(both, "bb", "b", "aa", "a"));
        assertEquals(List.of("b", "a", "bb", "aa"), sorted(both.and("letters"), "bb", "b", "aa", "a"));
        assertEquals(" ▲1", both.mark("length"));
        assertEquals(" ▼2", both.and("letters").mark("letters"));
        assertEquals(" ▲", both.and("letters").and("letters").mark("length"));
    }

    @Test
    void clickWithoutShiftForgetsOtherLevels() {
        assertEquals(SortLevels.NONE.only("length"), SortLevels.NONE.only("length").and("letters").only("length"));
    }

    private static List<String> sorted(SortLevels levels, String... rows) {
        return List.of(rows).stream().sorted(levels.comparator(ORDERS::get)).toList();
    }
}
