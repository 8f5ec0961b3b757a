/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What came of the attempts of a campaign. */
public final class Tally {

    private static final int PROBLEMS_SHOWN = 5;

    private final List<String> problems = new ArrayList<>();
    private int kept;
    private int refused;
    private int lost;
    private int crashed;

    /** All was there afterwards. */
    public void kept() {
        kept++;
    }

    /** The program said in its own words that it does not do it, and everything stayed as it was. */
    public void refused() {
        refused++;
    }

    /** Something was gone or changed that should have been there. */
    public void lost(String what) {
        lost++;
        remember(what);
    }

    /** The program failed in a way that it does not foresee. */
    public void crashed(Throwable problem, String what) {
        crashed++;
        remember(problem + " - " + what);
    }

    private void remember(String problem) {
        if (problems.size() < PROBLEMS_SHOWN) {
            problems.add(problem);
        }
    }

    /** How many attempts there were. */
    public int tried() {
        return kept + refused + lost + crashed;
    }

    /** How many of them kept all. */
    public int keptAll() {
        return kept;
    }

    /** Whether nothing was lost, and the program never failed. */
    public boolean isGood() {
        return lost == 0 && crashed == 0;
    }

    /** The first things that went wrong. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The counts, in columns below those of {@link #HEADING}. */
    @Override
    public String toString() {
        return "%9d %9d %9d %9d %9d".formatted(tried(), kept, refused, lost, crashed);
    }

    /** The names of the columns. */
    public static final String HEADING = "%9s %9s %9s %9s %9s".formatted("tried", "kept", "refused", "lost", "crashed");
}
