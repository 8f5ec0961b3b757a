/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.References;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.compare.match.Values;
import org.partnerstrategy.compare.merge.Versions.Place;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/** Makes the merged strategy's elements, and puts them where they belong: a copy of the own version, changed. */
final class Building {

    private final Versions versions;
    private final Choosing choosing;
    private final Survival survival;
    private final MergedContainment placement;
    private final List<Conflict> conflicts;
    private final PartnerStrategy result;
    private final Map<String, Identified> made = new HashMap<>();
    private final Map<Place, List<Identified>> lists = new LinkedHashMap<>();

    Building(Choosing choosing, Survival survival, MergedContainment placement, List<Conflict> conflicts) {
        this.versions = choosing.versions();
        this.choosing = choosing;
        this.survival = survival;
        this.placement = placement;
        this.conflicts = conflicts;
        result = StrategyFile.copy(versions.ours().strategy());
    }

    /** All elements in their places, by their identities; what they say is still that of one version. */
    Map<String, Identified> build() {
        know(versions.ours().strategy(), result);
        Set<EObject> gone = new HashSet<>();
        made.forEach((key, element) -> {
            if (survival.isDead(key)) {
                gone.add(element);
            }
        });
        versions.ours().keys().stream().filter(survival::isDead).forEach(made::remove);
        versions.theirs().keys().stream().filter(key -> !versions.ours().has(key) && survival.isAlive(key))
                .forEach(key -> made.put(key, Values.bareCopy(versions.theirs().find(key).orElseThrow())));
        List.copyOf(made.keySet()).forEach(this::order);
        place();
        if (!gone.isEmpty()) {
            References.cut(result, gone);
        }
        return made;
    }

    PartnerStrategy result() {
        return result;
    }

    private void know(Identified ours, Identified copy) {
        made.put(versions.ours().key(ours), copy);
        for (EReference part : Shape.of(ours.eClass()).parts()) {
            List<Identified> parts = Identities.children(ours, part);
            List<Identified> copies = Identities.children(copy, part);
            for (int i = 0; i < parts.size(); i++) {
                know(parts.get(i), copies.get(i));
            }
        }
    }

    /** Finds out what the lists of an element are to hold, where that is not what they hold. */
    private void order(String key) {
        Optional<Identified> ours = versions.ours().find(key);
        Optional<Identified> theirs = versions.theirs().find(key);
        for (EReference part : Shape.of(made.get(key).eClass()).parts()) {
            List<String> own = keys(versions.ours(), ours, part);
            List<String> others = keys(versions.theirs(), theirs, part);
            if (!own.equals(others) || own.stream().anyMatch(survival::isDead)) {
                merge(key, part, own, others);
            }
        }
    }

    private static List<String> keys(Identities identities, Optional<Identified> element, EReference part) {
        List<Identified> children = element.map(one -> Identities.children(one, part)).orElse(List.of());
        return children.isEmpty() ? List.of() : children.stream().map(identities::key).toList();
    }

    private void merge(String key, EReference part, List<String> own, List<String> others) {
        Place place = new Place(key, part);
        Set<String> members = new LinkedHashSet<>(own);
        members.addAll(others);
        members.removeIf(child -> survival.isDead(child) || !placement.of(child).equals(place));
        List<String> before = keys(versions.base(), versions.base().find(key), part);
        ConflictKey conflict = new ConflictKey(ConflictKind.ORDER, key, part.getName());
        Side preferred = choosing.resolution().of(conflict).orElse(Side.OURS);
        ListMerge.Merged merged = new ListMerge(before, own, others, members).merge(preferred);
        if (merged.isDisputed()) {
            conflicts.add(choosing.conflict(conflict, Optional.of(part), preferred, List.of()));
        }
        lists.put(place, merged.order().stream().map(made::get).toList());
    }

    /** All leave the lists before any comes into one, so that no goal is ever within itself. */
    private void place() {
        Map<EList<EObject>, List<Identified>> wanted = new IdentityHashMap<>();
        lists.forEach((place, elements) -> {
            Identified container = made.get(place.container());
            if (place.feature().isMany()) {
                EList<EObject> there = Values.list(container, place.feature());
                if (!there.equals(elements)) {
                    there.clear();
                    wanted.put(there, elements);
                }
            } else if (Optional.ofNullable((EObject) container.eGet(place.feature()))
                    .filter(child -> elements.contains(child)).isEmpty()) {
                container.eUnset(place.feature());
            }
        });
        wanted.forEach((list, elements) -> list.addAll(elements));
        lists.forEach((place, elements) -> {
            if (!place.feature().isMany() && !elements.isEmpty()) {
                made.get(place.container()).eSet(place.feature(), elements.getFirst());
            }
        });
    }
}
