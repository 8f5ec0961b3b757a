/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.compare.DifferenceWords;

/**
 * What a workbook would change in a strategy.
 *
 * @param comparison of the strategy with a copy of it that has what the workbook says
 * @param remarks what was not understood, or not done as it stands there
 */
public record WorkbookChanges(Comparison comparison, List<WorkbookRemark> remarks) {

    public WorkbookChanges {
        remarks = List.copyOf(remarks);
    }

    /** Each change, addition and removal. */
    public List<Difference> differences() {
        return comparison.differences();
    }

    /** The same as people and programs read them. */
    public List<DifferenceRow> rows(Locale language) {
        return DifferenceWords.of(comparison.before(), comparison.after(), language).rows(differences());
    }

    /** All differences but some, and but those that cannot be without these: a new relation needs its new partner. */
    public Set<Difference> without(Collection<Difference> left) {
        Set<Difference> chosen = new HashSet<>(differences());
        chosen.removeAll(Set.copyOf(left));
        if (!left.isEmpty()) {
            chosen.removeIf(difference -> comparison.withNeeded(List.of(difference)).stream().anyMatch(left::contains));
        }
        return chosen;
    }

    /** Changes the strategy. It must be as it was when it was compared; in an open document, as one step. */
    public void apply(Collection<Difference> chosen) {
        comparison.apply(chosen);
    }
}
