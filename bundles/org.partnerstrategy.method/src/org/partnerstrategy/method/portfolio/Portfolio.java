/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.portfolio;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/**
 * What the relations of a goal look like together (handbook, step 3).
 *
 * @param zones the relations in each zone, for all four zones
 * @param unplaced the relations that nobody has assessed; their money counts in the total
 * @param aboveNow how many lie on or above the strategy line now
 * @param aboveAfterwards how many will do so when the desired developments have come true
 * @param total what all relations get together in the reference year, in euro
 * @param year the reference year of the strategy
 */
public record Portfolio(Map<Zone, PortfolioShare> zones, PortfolioShare unplaced, int aboveNow, int aboveAfterwards,
        BigDecimal total,
        ReferenceYear year) {

    /** The relations of a goal itself. */
    public static Portfolio of(Goal goal) {
        return of(goal.getRelations());
    }

    /** The relations of a goal and of all sub-goals and results within it. */
    public static Portfolio withSubgoals(Goal goal) {
        return of(relationsWithin(goal));
    }

    /** The relations of a goal and of all sub-goals and results within it, those of the goal first. */
    public static List<Relation> relationsWithin(Goal goal) {
        return GoalWalk.from(goal).map(Goal::getRelations).flatMap(List::stream).toList();
    }

    /** Any relations of one strategy. */
    public static Portfolio of(Collection<Relation> relations) {
        List<Relation> all = List.copyOf(relations);
        Map<Optional<Zone>, List<Relation>> byZone = all.stream()
                .collect(Collectors.groupingBy(relation -> Placement.now(relation).map(Placement::zone)));
        ReferenceYear year = all.isEmpty() ? new ReferenceYear(Optional.empty()) : ReferenceYear.of(all.getFirst());
        List<PortfolioShare> parts = PortfolioShare.of(Stream.concat(Stream.of(Zone.values()).map(Optional::of),
                Stream.of(Optional.<Zone>empty())).map(zone -> byZone.getOrDefault(zone, List.of())).toList(),
                year);
        Map<Zone, PortfolioShare> zones = new EnumMap<>(Zone.class);
        for (Zone zone : Zone.values()) {
            zones.put(zone, parts.get(zone.ordinal()));
        }
        return new Portfolio(Collections.unmodifiableMap(zones), parts.getLast(), above(all, Placement::now),
                above(all, Placement::afterDevelopment), year.sum(all), year);
    }

    /** How many relations have a place in the matrix. */
    public int placed() {
        return zones.values().stream().mapToInt(PortfolioShare::relations).sum();
    }

    private static int above(List<Relation> relations, Function<Relation, Optional<Placement>> placement) {
        return (int) relations.stream().map(placement).flatMap(Optional::stream).filter(Placement::isAbove).count();
    }
}
