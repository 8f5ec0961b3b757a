/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Brings together what is not understood of two versions of an element: attributes by their names, and elements and
 * comments as they are. As nobody knows what it means, nothing is chosen where both versions changed the same.
 */
final class UnknownMerge {

    private final Optional<? extends EObject> base;
    private final EObject one;
    private final EObject other;
    private boolean possible = true;

    UnknownMerge(Optional<? extends EObject> base, EObject one, EObject other) {
        this.base = base;
        this.one = one;
        this.other = other;
    }

    /** Answers whether it could be done. */
    boolean into(EObject to) {
        boolean isRoot = one.eContainer() == null;
        if (!isRoot && UnknownContent.text(one).isEmpty() && UnknownContent.text(other).isEmpty()) {
            UnknownContent.transfer(one, to);
            return true;
        }
        List<UnknownAttribute> attributes = mergedByName(UnknownMerge::attributes);
        List<Said> values = mergedByName(UnknownMerge::ofValues);
        List<UnknownMarkup> markup = mergedMarkup(element -> UnknownContent.of(element).map(UnknownContent::markup)
                .orElse(List.of()));
        List<UnknownMarkup> before = mergedMarkup(element -> FileOrigin.of(element).before());
        List<UnknownMarkup> after = mergedMarkup(element -> FileOrigin.of(element).after());
        if (possible) {
            UnknownContent.transfer(one, to);
            write(to, attributes, values, markup);
            if (isRoot) {
                origin(before, after).giveTo(to);
            }
        }
        return possible;
    }

    private static void write(EObject to, List<UnknownAttribute> attributes, List<Said> values,
            List<UnknownMarkup> markup) {
        UnknownContent.of(to).ifPresent(to.eAdapters()::remove);
        if (attributes.isEmpty() && values.isEmpty() && markup.isEmpty()) {
            return;
        }
        UnknownContent content = UnknownContent.on(to);
        attributes.forEach(content::add);
        markup.forEach(content::add);
        values.forEach(said -> said.giveTo(content));
    }

    /** The newer format of both, as all that both say is kept. */
    private FileOrigin origin(List<UnknownMarkup> before, List<UnknownMarkup> after) {
        FileOrigin both = FileOrigin.of(one).with(FileOrigin.of(other));
        return new FileOrigin(both.version(), both.declarations(), before, after);
    }

    private static Map<Object, UnknownAttribute> attributes(EObject element) {
        Map<Object, UnknownAttribute> attributes = new LinkedHashMap<>();
        UnknownContent.of(element).ifPresent(content -> content.attributes()
                .forEach(attribute -> attributes.put(List.of(attribute.name(), attribute.namespace()), attribute)));
        return attributes;
    }

    /** What is said of one value of a feature that has many. */
    private record Said(EStructuralFeature feature, String value, List<UnknownAttribute> attributes) {

        void giveTo(UnknownContent content) {
            content.add(feature, value, attributes);
        }
    }

    private static Map<Object, Said> ofValues(EObject element) {
        Map<Object, Said> values = new LinkedHashMap<>();
        UnknownContent.of(element).ifPresent(content -> content.ofValues().forEach((feature, said) -> said
                .forEach((value, list) -> values.put(List.of(feature, value), new Said(feature, value, list)))));
        return values;
    }

    private <T> List<T> mergedByName(Function<EObject, Map<Object, T>> part) {
        Map<Object, T> old = base.<Map<Object, T>>map(part::apply).orElse(Map.of());
        Map<Object, T> ours = part.apply(one);
        Map<Object, T> theirs = part.apply(other);
        Set<Object> names = new LinkedHashSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        return names.stream().map(name -> merged(old.get(name), ours.get(name), theirs.get(name)))
                .filter(Objects::nonNull).toList();
    }

    /** Each may be null for nothing. */
    private <T> T merged(T old, T ours, T theirs) {
        if (Objects.equals(ours, theirs) || Objects.equals(theirs, old)) {
            return ours;
        }
        possible &= Objects.equals(ours, old);
        return theirs;
    }

    private List<UnknownMarkup> mergedMarkup(Function<EObject, List<UnknownMarkup>> part) {
        List<UnknownMarkup> old = base.<List<UnknownMarkup>>map(part::apply).orElse(List.of());
        List<UnknownMarkup> ours = part.apply(one);
        List<UnknownMarkup> theirs = part.apply(other);
        if (ours.equals(theirs) || theirs.equals(old)) {
            return ours;
        }
        if (ours.equals(old)) {
            return theirs;
        }
        List<UnknownMarkup> added = without(without(theirs, old), without(ours, old));
        List<UnknownMarkup> removed = without(old, theirs);
        boolean isSameChanged = !without(removed, ours).isEmpty() && !added.isEmpty();
        possible &= !isSameChanged;
        List<UnknownMarkup> merged = new ArrayList<>(without(ours, removed));
        merged.addAll(added);
        return merged;
    }

    /** Each as often as it is more often in the one list than in the other. */
    private static List<UnknownMarkup> without(List<UnknownMarkup> list, List<UnknownMarkup> others) {
        Map<UnknownMarkup, Integer> taken = new HashMap<>();
        others.forEach(part -> taken.merge(part, 1, Integer::sum));
        List<UnknownMarkup> rest = new ArrayList<>();
        for (UnknownMarkup part : list) {
            if (taken.merge(part, -1, Integer::sum) < 0) {
                rest.add(part);
            }
        }
        return rest;
    }
}
