/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;

/** Finds which of the names that a strategy gets resemble others. */
final class NewNames {

    private final PartnerStrategy strategy;
    private final Set<String> partners;
    private final Set<String> goals;

    /** Remembers which names are there. */
    NewNames(PartnerStrategy strategy) {
        this.strategy = strategy;
        partners = names(strategy.getPartners());
        goals = names(GoalWalk.through(strategy).toList());
    }

    /** Names that were not there before with others, of partners first and then of goals. */
    List<SimilarNames.Pair> similar() {
        List<SimilarNames.Pair> similar = new ArrayList<>(doubts(partners, names(strategy.getPartners())));
        similar.addAll(doubts(goals, names(GoalWalk.through(strategy).toList())));
        return similar;
    }

    private static List<SimilarNames.Pair> doubts(Set<String> known, Set<String> all) {
        return SimilarNames.among(all.stream().filter(name -> !known.contains(name)).sorted().toList(), all);
    }

    private static Set<String> names(Collection<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
