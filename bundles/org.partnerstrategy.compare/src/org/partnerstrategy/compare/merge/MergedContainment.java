/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.compare.merge.Versions.Place;

/** Where each element is in the end. When each version moved one of two goals into the other, one version counts. */
final class MergedContainment {

    private final Choosing choosing;
    private final Versions versions;
    private final Survival survival;
    private final List<Conflict> conflicts;
    private final Map<String, Place> settled = new HashMap<>();

    MergedContainment(Choosing choosing, Survival survival, List<Conflict> conflicts) {
        this.choosing = choosing;
        this.versions = choosing.versions();
        this.survival = survival;
        this.conflicts = conflicts;
        for (String key : versions.ours().keys()) {
            if (versions.theirs().has(key) && survival.isAlive(key)) {
                findDispute(key);
            }
        }
        versions.theirs().keys().forEach(this::breakCircle);
    }

    /** Where an element is. */
    Place of(String key) {
        Place known = settled.get(key);
        if (known != null) {
            return known;
        }
        List<Place> places = choosing.places(key);
        return places.stream().filter(place -> survival.isAlive(place.container())).findFirst()
                .orElse(places.getFirst());
    }

    private void findDispute(String key) {
        Place ours = versions.place(versions.ours(), key).orElseThrow();
        Place theirs = versions.place(versions.theirs(), key).orElseThrow();
        Optional<Place> before = versions.place(versions.base(), key);
        if (!ours.equals(theirs) && !before.equals(Optional.of(ours)) && !before.equals(Optional.of(theirs))) {
            Side taken = of(key).equals(ours) ? Side.OURS : Side.THEIRS;
            conflicts.add(choosing.conflict(new ConflictKey(ConflictKind.MOVE, key, ""), Optional.empty(), taken,
                    List.of()));
        }
    }

    private void breakCircle(String key) {
        // Only what one version moved can be in one.
        if (survival.isAlive(key) && !versions.place(versions.theirs(), key)
                .equals(versions.place(versions.ours(), key))) {
            Set<String> above = new LinkedHashSet<>();
            String next = key;
            while (!next.isEmpty() && above.add(next)) {
                next = of(next).container();
            }
            if (!next.isEmpty()) {
                settle(above);
            }
        }
    }

    private boolean isMovedBy(Side side, String key) {
        return versions.of(side).has(key)
                && !versions.place(versions.of(side), key).equals(versions.place(versions.base(), key));
    }

    private Touch move(Side side, String key) {
        return new Touch(versions.of(side).find(key).orElseThrow(), Optional.empty());
    }

    private void settle(Set<String> circle) {
        ConflictKey conflict = new ConflictKey(ConflictKind.MOVE, circle.iterator().next(), "");
        Side taken = choosing.resolution().of(conflict).orElse(Side.OURS);
        List<Touch> moves = Arrays.stream(Side.values()).flatMap(side -> circle.stream()
                .filter(key -> isMovedBy(side, key)).map(key -> move(side, key))).toList();
        conflicts.add(choosing.conflict(conflict, Optional.empty(), taken, moves));
        for (String key : circle) {
            versions.place(versions.of(taken), key).ifPresent(place -> settled.put(key, place));
        }
    }
}
