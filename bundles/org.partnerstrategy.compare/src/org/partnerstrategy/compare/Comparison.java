/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.compare.match.Identities;
import org.partnerstrategy.compare.match.Shape;
import org.partnerstrategy.compare.match.Values;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.resource.UnknownContent;
import org.partnerstrategy.model.text.Message;

/**
 * What is different in two versions of a strategy. Elements are the same if they have the same identity, whatever their
 * names and places; what is different of the same element is told by its fields.
 */
public final class Comparison {

    private final Identities before;
    private final Identities after;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Identities before, Identities after) throws NotComparableException {
        this.before = before;
        this.after = after;
        checkIdentities(before, after);
        this.after.align(this.before, key -> true);
        compare(before.strategy(), after.strategy());
    }

    /**
     * Compares two versions of a strategy.
     *
     * @param before the earlier version
     * @param after the later version
     * @throws NotComparableException when they are different strategies
     */
    public static Comparison of(PartnerStrategy before, PartnerStrategy after) throws NotComparableException {
        check(before, after);
        return ofCopy(before, after);
    }

    /**
     * Compares a strategy with what was made of a copy of it, whatever is left of that.
     *
     * @throws NotComparableException when it has become another strategy
     */
    public static Comparison ofCopy(PartnerStrategy before, PartnerStrategy after) throws NotComparableException {
        return new Comparison(new Identities(before), new Identities(after));
    }

    /**
     * Makes sure that two strategies are versions of one.
     *
     * @throws NotComparableException when they are not
     */
    public static void check(PartnerStrategy one, PartnerStrategy other) throws NotComparableException {
        check(new Identities(one), new Identities(other));
    }

    /**
     * Makes sure that two strategies are versions of one.
     *
     * @throws NotComparableException when they are not
     */
    public static void check(Identities one, Identities other) throws NotComparableException {
        checkIdentities(one, other);
        if (!isUnique(one.strategy().getId()) && isDisjoint(one, other)) {
            throw different(one, other);
        }
    }

    /** Whether an identity was made for one strategy; others stand in examples and in what people wrote by hand. */
    private static boolean isUnique(String identity) {
        return identity == null || identity.startsWith("_");
    }

    private static boolean isDisjoint(Identities one, Identities other) {
        Set<String> elements = ownElements(one);
        Set<String> others = ownElements(other);
        return !elements.isEmpty() && !others.isEmpty() && Collections.disjoint(elements, others);
    }

    /** What a strategy is about: the same people can work, and meet, for several. */
    private static Set<String> ownElements(Identities identities) {
        Set<String> own = new HashSet<>(identities.keys());
        own.removeIf(key -> switch (identities.find(key).orElseThrow()) {
        case PartnerStrategy strategy -> true;
        case Person person -> true;
        case Review review -> true;
        default -> false;
        });
        return own;
    }

    private static NotComparableException different(Identities one, Identities other) {
        return new NotComparableException(Message.of(Comparison.class, "different",
                ElementName.of(one.strategy()), ElementName.of(other.strategy())));
    }

    /**
     * Makes sure that no identity speaks against two strategies being versions of one.
     *
     * @throws NotComparableException when one does
     */
    public static void checkIdentities(Identities one, Identities other) throws NotComparableException {
        if (!Objects.equals(one.strategy().getId(), other.strategy().getId())) {
            throw different(one, other);
        }
        for (String key : one.keys()) {
            Identified mine = one.find(key).orElseThrow();
            if (other.find(key).filter(theirs -> theirs.eClass() != mine.eClass()).isPresent()) {
                throw new NotComparableException(Message.of(Comparison.class, "different.kind", key));
            }
        }
    }

    /** The earlier version. */
    public PartnerStrategy before() {
        return before.strategy();
    }

    /** The later version. */
    public PartnerStrategy after() {
        return after.strategy();
    }

    Identities idsBefore() {
        return before;
    }

    Identities idsAfter() {
        return after;
    }

    /** All differences, in the order of the strategy. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /**
     * Those differences, and those without which they cannot be applied: a new relation needs its new partner, and a
     * partner is not removed without its relations.
     */
    public Set<Difference> withNeeded(Collection<Difference> chosen) {
        return new Dependencies(this).closure(chosen);
    }

    /**
     * Applies differences to the earlier version, with those that they need. The earlier version must be as it was when
     * it was compared; afterwards this comparison is out of date. In an open document, run it as one step of the
     * history.
     *
     * @param chosen some of the differences
     */
    public void apply(Collection<Difference> chosen) {
        new Application(this, withNeeded(chosen)).run();
    }

    private void compare(Identified old, Identified element) {
        if (old.eContainer() != null && isElsewhere(old, element)) {
            differences.add(new Difference.Moved(old, element));
        }
        Shape shape = Shape.of(element.eClass());
        for (EStructuralFeature attribute : shape.attributes()) {
            addChanged(!Values.isSame(old.eGet(attribute), element.eGet(attribute)), old, element, attribute);
        }
        for (EReference reference : shape.references()) {
            addChanged(!before.targets(old, reference).equals(after.targets(element, reference)), old, element,
                    reference);
        }
        for (EReference whole : shape.wholes()) {
            addChanged(!Values.isSameWhole(Identities.children(old, whole), Identities.children(element, whole)), old,
                    element, whole);
        }
        if (!UnknownContent.text(old).equals(UnknownContent.text(element))) {
            differences.add(new Difference.Rewritten(old, element));
        }
        shape.parts().forEach(part -> compareParts(old, element, part));
    }

    private boolean isElsewhere(Identified old, Identified element) {
        return !before.containerKey(old).equals(after.containerKey(element))
                || old.eContainmentFeature() != element.eContainmentFeature();
    }

    private void addChanged(boolean isChanged, Identified old, Identified element, EStructuralFeature feature) {
        if (isChanged) {
            differences.add(new Difference.Changed(old, element, feature));
        }
    }

    private void compareParts(Identified old, Identified element, EReference part) {
        List<Identified> were = Identities.children(old, part);
        List<Identified> are = Identities.children(element, part);
        were.stream().filter(child -> !after.has(before.key(child)))
                .forEach(child -> differences.add(new Difference.Deleted(child)));
        if (!common(were, before, are, after).equals(common(are, after, were, before))) {
            differences.add(new Difference.Reordered(old, element, part));
        }
        for (Identified child : are) {
            before.find(after.key(child)).ifPresentOrElse(same -> compare(same, child), () -> add(child));
        }
    }

    private static List<String> common(List<Identified> list, Identities own, List<Identified> others,
            Identities theirs) {
        Set<String> known = new HashSet<>();
        others.forEach(child -> known.add(theirs.key(child)));
        return list.stream().map(own::key).filter(known::contains).toList();
    }

    private void add(Identified element) {
        differences.add(new Difference.Added(element));
        compareMoved(element);
    }

    /** What was moved into a new element. */
    private void compareMoved(Identified added) {
        for (EReference part : Shape.of(added.eClass()).parts()) {
            for (Identified child : Identities.children(added, part)) {
                before.find(after.key(child)).ifPresentOrElse(same -> compare(same, child), () -> compareMoved(child));
            }
        }
    }
}
