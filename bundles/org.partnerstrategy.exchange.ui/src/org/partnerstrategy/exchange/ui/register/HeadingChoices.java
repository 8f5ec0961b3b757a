/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.model.text.Messages;

/**
 * Where the heading of a table can be: in one of the first rows, over two of them, or nowhere.
 *
 * @param top the first rows of the sheet
 * @param used where it was found
 */
record HeadingChoices(List<Row> top, RegisterHeading used) {

    private static final Messages MESSAGES = Messages.of(HeadingChoices.class);

    private static final int LONGEST = 40;

    /** All that can be chosen, from above; nowhere comes last. */
    List<RegisterHeading> all() {
        List<RegisterHeading> all = new ArrayList<>(top.stream().map(row -> RegisterHeading.inRow(row.number()))
                .toList());
        List<RegisterHeading> others = new ArrayList<>(List.of(used));
        if (used.isThere() && used.first() == used.last()) {
            others.add(new RegisterHeading(used.first(), used.first() + 1));
        }
        others.stream().filter(heading -> heading.isThere() && !all.contains(heading)).forEach(all::add);
        all.sort((one, other) -> one.first() == other.first() ? one.last() - other.last()
                : one.first() - other.first());
        all.add(RegisterHeading.NONE);
        return all;
    }

    /** What the user reads: the number of the row and how it begins. */
    String label(RegisterHeading heading) {
        if (!heading.isThere()) {
            return MESSAGES.text("heading.none");
        }
        if (heading.first() < heading.last()) {
            return MESSAGES.text("heading.rows", String.valueOf(heading.first()), String.valueOf(heading.last()));
        }
        String texts = top.stream().filter(row -> row.number() == heading.first()).flatMap(row -> row.cells().stream())
                .map(RegisterCell::text).filter(text -> !text.isBlank()).collect(Collectors.joining(", "))
                .replaceAll("\\s+", " ");
        return MESSAGES.text("heading.row", String.valueOf(heading.first()),
                texts.length() > LONGEST ? texts.substring(0, LONGEST - 1) + "…" : texts);
    }
}
