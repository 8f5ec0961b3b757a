/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.Conflict;
import org.partnerstrategy.compare.merge.ConflictWords;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.PartnerStrategy;

/** Merges two versions that were made of one, and asks the user which one counts where both changed the same. */
public final class VersionMerge {

    private VersionMerge() {
    }

    /**
     * Merges two versions. None of them is changed. To be called in the thread of the display.
     *
     * @param parent the window in front of which questions are asked
     * @param base the version of which both were made
     * @param ours the own version
     * @param theirs the other version
     * @param authors who made the versions, as they are called in a question
     * @return none when the user gives up
     * @throws NotComparableException when they are versions of different strategies
     */
    public static Optional<PartnerStrategy> ask(Shell parent, PartnerStrategy base, PartnerStrategy ours,
            PartnerStrategy theirs, Authors authors) throws NotComparableException {
        return merge(base, ours, theirs,
                (conflicts, words) -> ConflictsDialog.ask(parent, conflicts, words, authors));
    }

    /** The same, where conflicts are asked about in another way. */
    static Optional<PartnerStrategy> merge(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs,
            BiFunction<List<Conflict>, ConflictWords, Optional<Resolution>> question) throws NotComparableException {
        MergedStrategy merged = StrategyMerge.merge(base, ours, theirs, Resolution.OPEN);
        if (!merged.isOpen()) {
            return Optional.of(merged.strategy());
        }
        ConflictWords words = ConflictWords.of(base, ours, theirs, Locale.getDefault());
        Optional<Resolution> resolution = question.apply(merged.conflicts(), words);
        return resolution.isEmpty() ? Optional.empty()
                : Optional.of(StrategyMerge.merge(base, ours, theirs, resolution.get()).strategy());
    }
}
