/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Message;

/** Collects what is noticed in rows, put together by what it is. */
final class Remarks {

    private final Map<Message, NavigableSet<Integer>> noticed = new LinkedHashMap<>();
    private final Map<Message, NavigableSet<Integer>> leftOut = new LinkedHashMap<>();

    void notice(String what, int row, Object... arguments) {
        noticed.computeIfAbsent(say(what, arguments), added -> new TreeSet<>()).add(row);
    }

    /** Notices something that is about no row in particular. */
    void notice(String what) {
        noticed.computeIfAbsent(say(what), added -> new TreeSet<>());
    }

    void leaveOut(String what, int row) {
        leftOut.computeIfAbsent(say(what), added -> new TreeSet<>()).add(row);
    }

    /** Those that are about the rows of a table, which begins below a row, and those about no row in particular. */
    List<ReadingRemark> below(int row) {
        return Stream.concat(
                noticed.entrySet().stream().map(entry -> remark(entry, row, false)),
                leftOut.entrySet().stream().map(entry -> remark(entry, row, true)))
                .filter(remark -> remark.isPresent()).map(remark -> remark.get()).toList();
    }

    private static Optional<ReadingRemark> remark(Map.Entry<Message, NavigableSet<Integer>> entry, int row,
            boolean isLeftOut) {
        List<Integer> rows = List.copyOf(entry.getValue().tailSet(row, false));
        return rows.isEmpty() && !entry.getValue().isEmpty() ? Optional.empty()
                : Optional.of(new ReadingRemark(entry.getKey(), rows, isLeftOut));
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Remarks.class, key, arguments);
    }
}
