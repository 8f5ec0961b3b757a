/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * The elements of a strategy by their identities. An element that was made anew in one version, such as the amount of a
 * year that was deleted and typed again, is known by the identity of the other version.
 */
public final class Identities {

    private final PartnerStrategy strategy;
    private final Map<String, Identified> elements = new LinkedHashMap<>();
    private final Map<EObject, String> renamed = new IdentityHashMap<>();

    /** Those of a strategy as it is now. */
    public Identities(PartnerStrategy strategy) {
        this.strategy = strategy;
        add(strategy);
    }

    private void add(Identified element) {
        elements.put(element.getId(), element);
        for (EReference part : Shape.of(element.eClass()).parts()) {
            children(element, part).forEach(this::add);
        }
    }

    /** The elements that a reference of an element holds, or to which it leads. */
    @SuppressWarnings("unchecked")
    public static List<Identified> children(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        return reference.isMany() ? (List<Identified>) value : value == null ? List.of() : List.of((Identified) value);
    }

    /** The identities of the elements to which a reference of an element of the strategy leads. */
    public List<String> targets(EObject element, EReference reference) {
        if (!reference.isMany()) {
            EObject target = (EObject) element.eGet(reference);
            return target == null ? List.of() : List.of(key(target));
        }
        List<Identified> targets = children(element, reference);
        return targets.isEmpty() ? List.of() : targets.stream().map(this::key).toList();
    }

    /** The strategy. */
    public PartnerStrategy strategy() {
        return strategy;
    }

    /** All identities: those of elements before those of what is within them. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(elements.keySet());
    }

    /** Whether there is such an element. */
    public boolean has(String key) {
        return elements.containsKey(key);
    }

    /** The element with that identity. */
    public Optional<Identified> find(String key) {
        return Optional.ofNullable(elements.get(key));
    }

    /** By which identity an element of the strategy is known. */
    public String key(EObject element) {
        String key = renamed.isEmpty() ? null : renamed.get(element);
        return key == null ? ((Identified) element).getId() : key;
    }

    /** By which identity the container of an element is known; empty of the strategy itself. */
    public String containerKey(EObject element) {
        return element.eContainer() == null ? "" : key(element.eContainer());
    }

    /**
     * Finds elements here that were made anew in the place of elements in another version, and knows them by the
     * identities of those.
     *
     * @param other the other version
     * @param isFree whether an identity may be such a one; it is not if a third version knows it
     */
    public void align(Identities other, Predicate<String> isFree) {
        for (String key : List.copyOf(other.keys())) {
            find(key).ifPresent(element -> alignParts(other.elements.get(key), element, other, isFree));
        }
    }

    private void alignParts(Identified theirs, Identified own, Identities other, Predicate<String> isFree) {
        if (theirs.eClass() != own.eClass()) {
            return;
        }
        for (EReference part : Shape.of(own.eClass()).parts()) {
            List<Identified> made = new ArrayList<>();
            for (Identified child : children(own, part)) {
                if (!other.has(key(child)) && isFree.test(key(child))) {
                    made.add(child);
                }
            }
            if (!made.isEmpty()) {
                alignChildren(made, children(theirs, part), other, isFree);
            }
        }
    }

    private void alignChildren(List<Identified> made, List<Identified> theirs, Identities other,
            Predicate<String> isFree) {
        Map<Object, Identified> gone = new HashMap<>();
        theirs.stream().filter(child -> !has(other.key(child)) && isFree.test(other.key(child))).forEach(
                child -> NaturalKey.of(child, other).ifPresent(key -> gone.putIfAbsent(key, child)));
        for (Identified child : gone.isEmpty() ? List.<Identified>of() : made) {
            NaturalKey.of(child, this).map(gone::remove).ifPresent(same -> rename(child, other.key(same)));
        }
    }

    private void rename(Identified element, String key) {
        elements.remove(key(element));
        elements.put(key, element);
        renamed.put(element, key);
    }
}
