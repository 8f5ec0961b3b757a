/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.partnerstrategy.exchange.register.ReadingRemark;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Message;

/** Collects what happens to rows, put together by reason in the order in which the reasons appear. */
final class Findings {

    private static final int LONGEST_EXAMPLE = 60;

    private final Map<Message, NavigableSet<Integer>> rows = new LinkedHashMap<>();
    private final Map<Message, String> examples = new LinkedHashMap<>();

    /**
     * @param example the value that shows it; empty when the reason says it all
     */
    void add(Message reason, String example, int row) {
        rows.computeIfAbsent(reason, added -> new TreeSet<>()).add(row);
        examples.putIfAbsent(reason, shortened(Words.tidy(example)));
    }

    /** Notes something that is about no row in particular. */
    void add(Message reason) {
        rows.computeIfAbsent(reason, added -> new TreeSet<>());
        examples.putIfAbsent(reason, "");
    }

    /** Notes what was noticed when the register was read. */
    void add(ReadingRemark remark) {
        add(remark.what());
        rows.get(remark.what()).addAll(remark.rows());
    }

    List<ImportFinding> toList() {
        return rows.entrySet().stream()
                .map(entry -> new ImportFinding(entry.getKey(), examples.get(entry.getKey()),
                List.copyOf(entry.getValue())))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE - 1) + "…";
    }
}
