/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the names of the columns of a table are. What is above is not a part of the table.
 *
 * @param first the number of the first row, counted as {@link Row#number()} does; 0 when the table has no heading
 * @param last the number of the last row, as a heading can take two or more rows, whose texts are joined
 */
public record RegisterHeading(int first, int last) {

    /** The table has no heading: its columns are called "#1", "#2" and so on. */
    public static final RegisterHeading NONE = new RegisterHeading(0, 0);

    private static final Pattern ROWS = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");
    private static final int MOST_ROWS = 10;

    public RegisterHeading {
        if (first < 0 || last < first || last - first >= MOST_ROWS || first == 0 && last != 0) {
            throw new IllegalArgumentException(first + "-" + last);
        }
    }

    /** A heading of one row. */
    public static RegisterHeading inRow(int number) {
        return new RegisterHeading(number, number);
    }

    /** Reads "3" or "3-4"; none when the text is neither, or more rows than a heading takes. */
    public static Optional<RegisterHeading> parse(String text) {
        Matcher rows = ROWS.matcher(text.strip());
        if (!rows.matches()) {
            return Optional.empty();
        }
        try {
            int first = Integer.parseInt(rows.group(1));
            return Optional.of(new RegisterHeading(first, rows.group(2) == null ? first
                    : Integer.parseInt(rows.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the table has one. */
    public boolean isThere() {
        return first > 0;
    }

    boolean holds(int row) {
        return isThere() && first <= row && row <= last;
    }

    /** The rows as {@link #parse} reads them. */
    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
