/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * Brings together two versions of a strategy that were made of one: what either added, changed, moved or removed. A
 * conflict is only where both changed the same field differently, or one removed what the other changed. Nothing is
 * dropped silently, and the result can always be saved.
 */
public final class StrategyMerge {

    private StrategyMerge() {
    }

    /**
     * Merges two versions. None of them is changed.
     *
     * @param base the version of which both were made
     * @param ours the own version
     * @param theirs the version of the other person
     * @param resolution what was decided about conflicts
     * @throws NotComparableException when they are different strategies, or both changed the same of what this program
     *         does not understand
     */
    public static MergedStrategy merge(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs,
            Resolution resolution) throws NotComparableException {
        Versions versions = Versions.of(base, ours, theirs);
        Choosing choosing = new Choosing(versions, resolution);
        List<Conflict> conflicts = new ArrayList<>();
        Survival survival = new Survival(choosing, conflicts);
        MergedContainment placement = new MergedContainment(choosing, survival, conflicts);
        Building building = new Building(choosing, survival, placement, conflicts);
        Map<String, Identified> made = building.build();
        Facts facts = new Facts(choosing, survival::isAlive, made, conflicts);
        for (Map.Entry<String, Identified> element : made.entrySet()) {
            facts.merge(element.getKey(), element.getValue());
        }
        new BrokenRules(versions, building.result()).addTo(conflicts);
        new ClosedByOne(versions, building.result()).addTo(conflicts);
        return new MergedStrategy(building.result(), inOrder(conflicts, versions));
    }

    private static List<Conflict> inOrder(List<Conflict> conflicts, Versions versions) {
        if (conflicts.size() < 2) {
            return conflicts;
        }
        Map<String, Integer> places = new HashMap<>();
        versions.ours().keys().forEach(key -> places.put(key, places.size()));
        return conflicts.stream().sorted(Comparator
                .comparing(conflict -> places.getOrDefault(conflict.key().element(), Integer.MAX_VALUE))).toList();
    }
}
