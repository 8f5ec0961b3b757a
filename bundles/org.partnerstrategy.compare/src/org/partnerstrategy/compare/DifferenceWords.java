/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.List;
import java.util.Locale;

import org.partnerstrategy.compare.Difference.Added;
import org.partnerstrategy.compare.Difference.Changed;
import org.partnerstrategy.compare.Difference.Deleted;
import org.partnerstrategy.compare.Difference.Moved;
import org.partnerstrategy.compare.Difference.Reordered;
import org.partnerstrategy.compare.Difference.Rewritten;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.UnknownContent;

/**
 * Says differences in the words of the method. To be asked before any difference is applied: it reads both versions.
 *
 * @param earlier the words of the earlier version
 * @param later the words of the later version
 */
public record DifferenceWords(ElementWords earlier, ElementWords later) {

    /** Those of two versions in a language. */
    public static DifferenceWords of(PartnerStrategy before, PartnerStrategy after, Locale language) {
        return new DifferenceWords(ElementWords.of(before, language), ElementWords.of(after, language));
    }

    /** What is to be told of each difference. */
    public List<DifferenceRow> rows(List<Difference> differences) {
        return differences.stream().map(this::row).toList();
    }

    /** What is to be told of a difference. */
    public DifferenceRow row(Difference difference) {
        ElementWords words = difference instanceof Deleted ? earlier : later;
        Identified owner = ElementWords.owner(difference.element());
        return new DifferenceRow(difference.kind(), owner.eClass().getName(), words.type(owner), owner.getId(),
                words.path(owner), ElementWords.key(difference.element(), difference.feature()),
                title(difference, words), before(difference), after(difference));
    }

    private static String title(Difference difference, ElementWords words) {
        return difference instanceof Rewritten ? words.unknown()
                : words.title(difference.element(), difference.feature());
    }

    private String before(Difference difference) {
        return switch (difference) {
        case Added one -> "";
        case Deleted one -> earlier.summary(one.element());
        case Moved one -> earlier.path(ElementWords.owner((Identified) one.before().eContainer()));
        case Reordered one -> "";
        case Changed one -> earlier.said(one.before(), one.changed());
        case Rewritten one -> UnknownContent.text(one.before());
        };
    }

    private String after(Difference difference) {
        return switch (difference) {
        case Added one -> later.summary(one.element());
        case Deleted one -> "";
        case Moved one -> later.path(ElementWords.owner((Identified) one.element().eContainer()));
        case Reordered one -> "";
        case Changed one -> later.said(one.element(), one.changed());
        case Rewritten one -> UnknownContent.text(one.element());
        };
    }
}
