/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.compare.match.Values;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.UnknownContent;

/** The three versions by the same identities. */
record Versions(Identities base, Identities ours, Identities theirs) {

    /** Where an element is: in which feature of which element. */
    record Place(String container, EStructuralFeature feature) {
    }

    static Versions of(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs)
            throws NotComparableException {
        Versions versions = new Versions(new Identities(base), new Identities(ours), new Identities(theirs));
        Comparison.check(versions.base, versions.ours);
        Comparison.check(versions.base, versions.theirs);
        // Both may have added everything to a strategy that was empty.
        Comparison.checkIdentities(versions.ours, versions.theirs);
        versions.ours.align(versions.base, key -> true);
        versions.theirs.align(versions.base, key -> true);
        versions.theirs.align(versions.ours, key -> !versions.base.has(key));
        return versions;
    }

    Identities of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    /** Whether one side removed what both began with. */
    boolean isRemovedBy(Side side, String key) {
        return base.has(key) && !of(side).has(key);
    }

    static Place place(Identities identities, EObject element) {
        return new Place(identities.containerKey(element), element.eContainmentFeature());
    }

    /** The place of an element in one version. */
    Optional<Place> place(Identities identities, String key) {
        return identities.find(key).map(element -> place(identities, element));
    }

    /**
     * The targets of a reference in one version, as its person meant them: a reference that is empty because its target
     * was removed was not changed.
     *
     * @param isKept whether an element is there in the end, whoever removed it
     */
    List<String> meant(Side side, String key, EReference reference, Predicate<String> isKept) {
        List<String> targets = of(side).targets(of(side).find(key).orElseThrow(), reference);
        List<String> were = base.find(key).map(element -> base.targets(element, reference)).orElse(List.of());
        if (targets.equals(were) || !reference.isMany() && !targets.isEmpty()
                || were.stream().noneMatch(target -> isRemovedBy(side, target) && isKept.test(target))) {
            return targets;
        }
        return ListMerge.restored(targets, were, target -> isRemovedBy(side, target) && isKept.test(target));
    }

    /** What one side changed of an element itself: none when nothing; a place without a feature. */
    Optional<Touch> touch(Side side, String key) {
        Identified element = of(side).find(key).orElseThrow();
        Identified old = base.find(key).orElseThrow();
        if (!place(of(side), element).equals(place(base, old))) {
            return Optional.of(new Touch(element, Optional.empty()));
        }
        Shape shape = Shape.of(element.eClass());
        for (EStructuralFeature attribute : shape.attributes()) {
            if (!Values.isSame(old.eGet(attribute), element.eGet(attribute))) {
                return Optional.of(new Touch(element, Optional.of(attribute)));
            }
        }
        for (EReference reference : shape.references()) {
            if (!meant(side, key, reference, any -> true).equals(base.targets(old, reference))) {
                return Optional.of(new Touch(element, Optional.of(reference)));
            }
        }
        boolean isWholeChanged = shape.wholes().stream().anyMatch(whole -> !Values
                .isSameWhole(Identities.children(old, whole), Identities.children(element, whole)));
        return isWholeChanged || !UnknownContent.text(old).equals(UnknownContent.text(element))
                ? Optional.of(new Touch(element, Optional.empty()))
                : Optional.empty();
    }
}
