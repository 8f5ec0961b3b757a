/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.compare.match.Values;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.resource.UnknownContent;
import org.partnerstrategy.model.text.Message;

/** Merges what is known of each element: its values and to what it refers. Elements begin with the own values. */
final class Facts {

    private final Versions versions;
    private final Choosing choosing;
    private final Predicate<String> isAlive;
    private final Map<String, Identified> made;
    private final List<Conflict> conflicts;

    Facts(Choosing choosing, Predicate<String> isAlive, Map<String, Identified> made, List<Conflict> conflicts) {
        this.versions = choosing.versions();
        this.choosing = choosing;
        this.isAlive = isAlive;
        this.made = made;
        this.conflicts = conflicts;
    }

    /**
     * Merges those of an element.
     *
     * @throws NotComparableException when both versions changed the same of what this program does not understand
     */
    void merge(String key, Identified element) throws NotComparableException {
        Shape shape = Shape.of(element.eClass());
        if (!versions.theirs().has(key)) {
            return;
        }
        Identified theirs = versions.theirs().find(key).orElseThrow();
        if (!versions.ours().has(key)) {
            shape.wholes().forEach(whole -> Values.copyWhole(theirs, element, whole));
            shape.references().forEach(reference -> refer(element, reference,
                    versions.meant(Side.THEIRS, key, reference, isAlive)));
            UnknownContent.transfer(theirs, element);
            return;
        }
        Identified ours = versions.ours().find(key).orElseThrow();
        Optional<Identified> base = versions.base().find(key);
        shape.attributes().forEach(attribute -> mergeAttribute(key, element, attribute));
        shape.references().forEach(reference -> mergeReference(key, element, reference));
        shape.wholes().forEach(whole -> mergeWhole(key, element, whole));
        if (!UnknownContent.merge(base, ours, theirs, element)) {
            throw new NotComparableException(Message.of(Comparison.class, "unknown.both",
                    String.valueOf(ours.getId())));
        }
        mergeIdentity(base, ours, theirs, element);
    }

    /** What was made anew in one version is known by that identity, if what was made before is not known to both. */
    private static void mergeIdentity(Optional<Identified> base, Identified ours, Identified theirs,
            Identified element) {
        String one = ours.getId();
        String other = theirs.getId();
        String before = base.map(Identified::getId).orElse("");
        if (!one.equals(other)) {
            element.setId(one.equals(before) ? other
                    : other.equals(before) || one.compareTo(other) < 0 ? one : other);
        }
    }

    private void mergeAttribute(String key, Identified element, EAttribute attribute) {
        Object ours = value(versions.ours(), key, attribute);
        Object theirs = value(versions.theirs(), key, attribute);
        Object before = versions.base().has(key) ? value(versions.base(), key, attribute)
                : attribute.isMany() ? List.of() : attribute.getDefaultValue();
        if (Values.isSame(ours, theirs) || Values.isSame(theirs, before)) {
            return;
        }
        if (attribute.isMany() && attribute.getEType() == EcorePackage.Literals.ESTRING) {
            List<String> merged = merged(key, attribute, strings(before), strings(ours), strings(theirs), any -> true);
            ECollections.setEList(Values.list(element, attribute), merged);
        } else if (Values.isSame(ours, before) || dispute(key, attribute) == Side.THEIRS) {
            Values.copyAttribute(versions.theirs().find(key).orElseThrow(), element, attribute);
        }
    }

    private static Object value(Identities identities, String key, EStructuralFeature feature) {
        return identities.find(key).orElseThrow().eGet(feature);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }

    /** Both changed it differently: answers whose value counts. */
    private Side dispute(String key, EStructuralFeature feature) {
        return dispute(new ConflictKey(ConflictKind.CHANGE, key, feature.getName()), feature);
    }

    private Side dispute(ConflictKey conflict, EStructuralFeature feature) {
        Side taken = choosing.resolution().of(conflict).orElse(Side.OURS);
        conflicts.add(choosing.conflict(conflict, Optional.of(feature), taken, List.of()));
        return taken;
    }

    private void mergeReference(String key, Identified element, EReference reference) {
        List<String> ours = versions.meant(Side.OURS, key, reference, isAlive);
        List<String> theirs = versions.meant(Side.THEIRS, key, reference, isAlive);
        if (ours.isEmpty() && theirs.isEmpty()) {
            return;
        }
        List<String> before = versions.base().find(key)
                .map(old -> versions.base().targets(old, reference)).orElse(List.of());
        if (ours.equals(theirs) || theirs.equals(before)) {
            refer(element, reference, ours);
        } else if (ours.equals(before)) {
            refer(element, reference, theirs);
        } else if (reference.isMany()) {
            refer(element, reference, merged(key, reference, before, ours, theirs, isAlive));
        } else {
            boolean isOurs = dispute(key, reference) == Side.OURS;
            List<String> chosen = isOurs ? ours : theirs;
            refer(element, reference, chosen.stream().allMatch(isAlive) ? chosen : isOurs ? theirs : ours);
        }
    }

    /** A list of which each version can take away, add and move some. */
    private List<String> merged(String key, EStructuralFeature feature, List<String> before, List<String> ours,
            List<String> theirs, Predicate<String> isPossible) {
        Set<String> members = new LinkedHashSet<>(ours);
        members.addAll(theirs);
        members.removeIf(one -> !isPossible.test(one)
                || before.contains(one) && !(ours.contains(one) && theirs.contains(one)));
        ConflictKey order = new ConflictKey(ConflictKind.ORDER, key, feature.getName());
        ListMerge lists = new ListMerge(before, ours, theirs, members);
        ListMerge.Merged merged = lists.merge(choosing.resolution().of(order).orElse(Side.OURS));
        if (merged.isDisputed()) {
            dispute(order, feature);
        }
        return merged.order();
    }

    private void refer(Identified element, EReference reference, List<String> keys) {
        List<Identified> targets = keys.stream().filter(isAlive).map(made::get).toList();
        if (reference.isMany()) {
            EList<EObject> list = Values.list(element, reference);
            if (!list.equals(targets)) {
                ECollections.setEList(list, targets);
            }
        } else if (element.eGet(reference) != (targets.isEmpty() ? null : targets.getFirst())) {
            element.eSet(reference, targets.isEmpty() ? null : targets.getFirst());
        }
    }

    private void mergeWhole(String key, Identified element, EReference whole) {
        Identified theirs = versions.theirs().find(key).orElseThrow();
        List<Identified> ours = Identities.children(versions.ours().find(key).orElseThrow(), whole);
        List<Identified> before = versions.base().find(key).map(old -> Identities.children(old, whole))
                .orElse(List.of());
        List<Identified> other = Identities.children(theirs, whole);
        if (Values.isSameWhole(ours, other)) {
            // The same for who merges the other way round.
            if (ids(other).compareTo(ids(ours)) < 0) {
                Values.copyWhole(theirs, element, whole);
            }
        } else if (!Values.isSameWhole(other, before)
                && (Values.isSameWhole(ours, before) || dispute(key, whole) == Side.THEIRS)) {
            Values.copyWhole(theirs, element, whole);
        }
    }

    private static String ids(List<Identified> elements) {
        return String.join(" ", elements.stream().map(Identified::getId).toList());
    }
}
