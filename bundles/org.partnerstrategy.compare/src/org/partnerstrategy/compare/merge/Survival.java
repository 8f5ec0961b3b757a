/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.compare.merge.Versions.Place;
import org.partnerstrategy.model.Identified;

/**
 * Which elements are there in the end. What one removed is gone, unless the other changed it, put something into it or
 * referred to it anew: then it stays whole, with all that it needs, if nobody decides otherwise.
 */
final class Survival {

    private final Versions versions;
    private final Choosing choosing;
    private final List<Conflict> conflicts;
    private final Set<String> dead = new HashSet<>();
    /** What was decided to be gone, although somebody changed it. */
    private final Set<String> given = new HashSet<>();
    private final Deque<String> revived = new ArrayDeque<>();
    /** What cannot be without an element, and went too, by that element. */
    private final Map<String, List<String>> hanging = new HashMap<>();

    Survival(Choosing choosing, List<Conflict> conflicts) {
        this.versions = choosing.versions();
        this.choosing = choosing;
        this.conflicts = conflicts;
        versions.base().keys().stream().filter(key -> !versions.ours().has(key) || !versions.theirs().has(key))
                .forEach(dead::add);
        if (!dead.isEmpty()) {
            Map<String, List<Touch>> ours = touched(Side.OURS);
            Map<String, List<Touch>> theirs = touched(Side.THEIRS);
            dead.forEach(this::findHanging);
            ours.forEach((root, touches) -> decide(Side.OURS, root, touches));
            theirs.forEach((root, touches) -> decide(Side.THEIRS, root, touches));
            settle();
        }
    }

    private void findHanging(String key) {
        Identified element = versions.base().find(key).orElseThrow();
        Shape.of(element.eClass()).required()
                .forEach(reference -> versions.base().targets(element, reference).stream()
                        .filter(dead::contains)
                        .forEach(target -> hanging.computeIfAbsent(target, any -> new ArrayList<>()).add(key)));
    }

    boolean isDead(String key) {
        return dead.contains(key);
    }

    boolean isAlive(String key) {
        return !dead.contains(key);
    }

    /** Finds what one side removed and the other changed. */
    private Map<String, List<Touch>> touched(Side remover) {
        Map<String, List<Touch>> touched = new LinkedHashMap<>();
        Side changer = remover.other();
        for (String key : versions.of(changer).keys()) {
            if (dead.contains(key) && versions.isRemovedBy(remover, key)) {
                versions.touch(changer, key).ifPresent(touch -> add(touched, remover, key, touch));
            }
            findUses(key, changer, touched);
        }
        return touched;
    }

    private void findUses(String key, Side user, Map<String, List<Touch>> touched) {
        Identities own = versions.of(user);
        Identified element = own.find(key).orElseThrow();
        Optional<Identified> old = versions.base().find(key);
        String container = own.containerKey(element);
        if (dead.contains(container) && versions.isRemovedBy(user.other(), container)
                && !old.map(versions.base()::containerKey).equals(Optional.of(container))) {
            add(touched, user.other(), container, new Touch(element, Optional.empty()));
        }
        for (EReference reference : Shape.of(element.eClass()).references()) {
            for (String target : own.targets(element, reference)) {
                if (dead.contains(target) && versions.isRemovedBy(user.other(), target) && old.filter(
                        one -> versions.base().targets(one, reference).contains(target)).isEmpty()) {
                    add(touched, user.other(), target, new Touch(element, Optional.of(reference)));
                }
            }
        }
    }

    private void add(Map<String, List<Touch>> touched, Side remover, String key, Touch touch) {
        touched.computeIfAbsent(root(remover, key), any -> new ArrayList<>()).add(touch);
    }

    /** The outermost element that went with an element. */
    private String root(Side remover, String key) {
        String root = key;
        while (versions.isRemovedBy(remover, containerBefore(root))) {
            root = containerBefore(root);
        }
        return root;
    }

    private String containerBefore(String key) {
        return versions.base().containerKey(versions.base().find(key).orElseThrow());
    }

    private void decide(Side remover, String root, List<Touch> touches) {
        ConflictKey key = new ConflictKey(ConflictKind.DELETE, root, "");
        Side taken = choosing.resolution().of(key).orElse(remover.other());
        conflicts.add(choosing.conflict(key, Optional.empty(), taken, touches));
        if (taken == remover) {
            subtree(versions.base(), root).forEach(given::add);
        } else {
            revive(root, remover);
        }
    }

    private static List<String> subtree(Identities identities, String root) {
        List<String> keys = new ArrayList<>(List.of(root));
        identities.find(root).ifPresent(element -> Shape.of(element.eClass()).parts()
                .forEach(part -> Identities.children(element, part)
                        .forEach(child -> keys.addAll(subtree(identities, identities.key(child))))));
        return keys;
    }

    /** Keeps what one side removed, whole as the other has it. */
    private void revive(String key, Side remover) {
        for (String one : subtree(versions.base(), root(remover, key))) {
            if (versions.of(remover.other()).has(one) && dead.remove(one)) {
                given.remove(one);
                revived.add(one);
            }
        }
    }

    /** Until all that is there has what it needs. */
    private void settle() {
        boolean isSettled = false;
        while (!isSettled) {
            while (!revived.isEmpty()) {
                String key = revived.pop();
                keepNeeded(key);
                hanging.getOrDefault(key, List.of()).forEach(this::isKept);
            }
            isSettled = versions.ours().keys().stream().noneMatch(this::isUnsettled)
                    & versions.theirs().keys().stream().noneMatch(this::isUnsettled) && revived.isEmpty();
        }
    }

    /** What is kept though one removed it keeps all to which it refers. */
    private void keepNeeded(String key) {
        Side keeper = versions.ours().has(key) ? Side.OURS : Side.THEIRS;
        Identities own = versions.of(keeper);
        Identified element = own.find(key).orElseThrow();
        keep(own.containerKey(element), keeper.other());
        Shape.of(element.eClass()).references()
                .forEach(reference -> own.targets(element, reference)
                        .forEach(target -> keep(target, keeper.other())));
    }

    private boolean keep(String key, Side remover) {
        if (!dead.contains(key)) {
            return true;
        }
        if (given.contains(key) || !versions.of(remover.other()).has(key)) {
            return false;
        }
        revive(key, remover);
        return true;
    }

    /** Whether something had to be done so that an element can be there. */
    private boolean isUnsettled(String key) {
        if (dead.contains(key) || !isConcerned(Side.OURS, key) && !isConcerned(Side.THEIRS, key)) {
            return false;
        }
        Identified element = versions.ours().find(key).or(() -> versions.theirs().find(key)).orElseThrow();
        boolean isPossible = element.eContainer() == null || choosing.places(key).stream()
                .map(Place::container).anyMatch(this::isKept);
        for (EReference reference : Shape.of(element.eClass()).required()) {
            isPossible &= isTargetKept(key, reference);
        }
        if (!isPossible) {
            dead.add(key);
            given.add(key);
        }
        return !isPossible;
    }

    /** Whether something is gone that an element needs in a version. */
    private boolean isConcerned(Side side, String key) {
        Identities own = versions.of(side);
        Identified element = own.find(key).orElse(null);
        if (element == null || dead.contains(own.containerKey(element))) {
            return element != null;
        }
        for (EReference reference : Shape.of(element.eClass()).required()) {
            for (String target : own.targets(element, reference)) {
                if (dead.contains(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTargetKept(String key, EReference reference) {
        List<List<String>> targets = choosing.targets(key, reference);
        return targets.isEmpty() || targets.stream().anyMatch(List::isEmpty)
                || targets.stream().flatMap(List::stream).anyMatch(this::isKept);
    }

    private boolean isKept(String key) {
        return keep(key, Side.OURS) || keep(key, Side.THEIRS);
    }
}
