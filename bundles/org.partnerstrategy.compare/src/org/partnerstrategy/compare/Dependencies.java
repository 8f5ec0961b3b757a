/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.compare.Difference.Added;
import org.partnerstrategy.compare.Difference.Changed;
import org.partnerstrategy.compare.Difference.Deleted;
import org.partnerstrategy.compare.Difference.Moved;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.model.Identified;

/** Which differences cannot be applied without which others. */
final class Dependencies {

    private final Identities before;
    private final Identities after;
    private final Map<String, Difference> added = new HashMap<>();
    private final Map<String, Difference> moved = new HashMap<>();
    private final Map<String, Difference> deleted = new HashMap<>();
    private final Map<List<Object>, Difference> changed = new HashMap<>();
    private final Map<String, List<Difference>> freeing = new HashMap<>();

    Dependencies(Comparison comparison) {
        before = comparison.idsBefore();
        after = comparison.idsAfter();
        for (Difference difference : comparison.differences()) {
            switch (difference) {
            case Added one -> subtree(one.element(), after, before).forEach(key -> added.put(key, one));
            case Deleted one -> subtree(one.element(), before, after).forEach(key -> deleted.put(key, one));
            case Moved one -> moved.put(before.key(one.before()), one);
            case Changed one -> changed.put(List.of(before.key(one.before()), one.changed()), one);
            default -> { }
            }
        }
        if (!deleted.isEmpty()) {
            before.keys().forEach(this::findFreeing);
        }
    }

    /** An element and what is within it, as far as the other version does not know it. */
    private static List<String> subtree(Identified top, Identities own, Identities other) {
        List<String> keys = new ArrayList<>();
        if (!other.has(own.key(top))) {
            keys.add(own.key(top));
            Shape.of(top.eClass()).parts().forEach(part -> Identities.children(top, part)
                    .forEach(child -> keys.addAll(subtree(child, own, other))));
        }
        return keys;
    }

    /** Learns what must go or change before the elements can go without which it cannot be. */
    private void findFreeing(String key) {
        Identified element = before.find(key).orElseThrow();
        for (EReference reference : Shape.of(element.eClass()).required()) {
            Optional.ofNullable(deleted.getOrDefault(key, changed.get(List.of(key, reference))))
                    .ifPresent(difference -> before.targets(element, reference).forEach(
                            target -> freeing.computeIfAbsent(target, any -> new ArrayList<>()).add(difference)));
        }
    }

    Set<Difference> closure(Collection<Difference> chosen) {
        Set<Difference> all = new LinkedHashSet<>(chosen);
        Deque<Difference> open = new ArrayDeque<>(chosen);
        while (!open.isEmpty()) {
            needs(open.pop()).filter(all::add).forEach(open::push);
        }
        return all;
    }

    private Stream<Difference> needs(Difference difference) {
        List<Difference> needed = new ArrayList<>();
        switch (difference) {
        case Added one -> subtree(one.element(), after, before)
                .forEach(key -> addTargets(after.find(key).orElseThrow(), needed));
        case Moved one -> addPlace(one, needed);
        case Changed one when one.changed() instanceof EReference reference -> after
                .targets(one.element(), reference).forEach(key -> add(added.get(key), needed));
        case Deleted one -> addGone(one.element(), needed);
        default -> { }
        }
        return needed.stream();
    }

    private void addTargets(Identified element, List<Difference> needed) {
        Shape.of(element.eClass()).references().forEach(reference -> after.targets(element, reference)
                .forEach(key -> add(added.get(key), needed)));
    }

    /** The new place must be there, and must not be within what is moved. */
    private void addPlace(Moved difference, List<Difference> needed) {
        String place = after.containerKey(difference.element());
        add(added.get(place), needed);
        for (EObject above = before.find(place).orElse(null); above != null && above != difference
                .before(); above = above.eContainer()) {
            add(moved.get(before.key(above)), needed);
        }
    }

    private void addGone(Identified top, List<Difference> needed) {
        String key = before.key(top);
        if (after.has(key)) {
            add(moved.get(key), needed);
            return;
        }
        needed.addAll(freeing.getOrDefault(key, List.of()));
        Shape.of(top.eClass()).parts().forEach(part -> Identities.children(top, part)
                .forEach(child -> addGone(child, needed)));
    }

    private static void add(Difference difference, List<Difference> needed) {
        if (difference != null) {
            needed.add(difference);
        }
    }
}
