/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.util.Arrays;

import org.partnerstrategy.report.Content.Heading;

/** Numbers the headings of a report one after the other: 1, 2, 2.1, 2.2, 3. The smallest headings have none. */
public final class HeadingNumbers {

    private final int[] counts = new int[Heading.LOWEST - 1];

    /** The number of the next heading, without a point behind it; empty when it has none. */
    public String next(Heading heading) {
        if (heading.level() == Heading.LOWEST) {
            return "";
        }
        counts[heading.level() - 1]++;
        Arrays.fill(counts, heading.level(), counts.length, 0);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < heading.level(); i++) {
            number.append(i == 0 ? "" : ".").append(counts[i]);
        }
        return number.toString();
    }
}
