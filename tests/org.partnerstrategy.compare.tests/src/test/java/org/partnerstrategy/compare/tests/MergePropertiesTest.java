/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceKind;
import org.partnerstrategy.compare.ElementWords;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.Conflict;
import org.partnerstrategy.compare.merge.ConflictKind;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.Side;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every merge, whatever two people did. */
class MergePropertiesTest {

    /** Three versions of a strategy. */
    private record Three(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs) {

        static Three of(long seed, int edits) {
            PartnerStrategy base = GeneratedStrategy.of(seed, 12);
            if (base.getId() == null) {
                base.setId("_base");
            }
            return new Three(base, edited(base, "o", seed * 31 + 1, edits), edited(base, "t", seed * 17 + 2, edits));
        }

        private static PartnerStrategy edited(PartnerStrategy base, String person, long seed, int edits) {
            PartnerStrategy copy = StrategyFile.copy(base);
            new RandomEdits(copy, person, seed).make(edits);
            return copy;
        }

        MergedStrategy merge(Resolution resolution) throws NotComparableException {
            return StrategyMerge.merge(base, ours, theirs, resolution);
        }

        Three swapped() {
            return new Three(base, theirs, ours);
        }
    }

    @Property(tries = 300)
    void anUnchangedSideGivesTheOther(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int edits)
            throws NotComparableException {
        Three three = Three.of(seed, edits);
        assertEquals(Content.of(three.ours()), merged(three.base(), three.ours(), three.base()));
        assertEquals(Content.of(three.theirs()), merged(three.base(), three.base(), three.theirs()));
        assertEquals(Content.of(three.ours()), merged(three.base(), three.ours(), three.ours()));
    }

    private static String merged(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs)
            throws NotComparableException {
        MergedStrategy merged = StrategyMerge.merge(base, ours, theirs, Resolution.OPEN);
        assertEquals(List.of(), merged.conflicts());
        return Content.of(merged.strategy());
    }

    @Property(tries = 500)
    void mergingTheOtherWayRoundGivesTheSame(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int edits)
            throws NotComparableException {
        Three three = Three.of(seed, edits);
        MergedStrategy one = three.merge(Resolution.preferring(Side.OURS));
        MergedStrategy other = three.swapped().merge(Resolution.preferring(Side.THEIRS));
        assertEquals(Content.of(one.strategy()), Content.of(other.strategy()));
        assertEquals(keys(one), keys(other));
    }

    private static Set<Object> keys(MergedStrategy merged) {
        return merged.conflicts().stream().map(Conflict::key)
                .map(key -> List.of(key.kind(), key.feature())).collect(Collectors.toSet());
    }

    @Property(tries = 500)
    void nothingIsLost(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int edits)
            throws NotComparableException {
        Three three = Three.of(seed, edits);
        MergedStrategy merged = three.merge(Resolution.OPEN);
        Content.of(merged.strategy());
        if (merged.conflicts().stream().allMatch(conflict -> conflict.kind() == ConflictKind.RULE)) {
            assertExplained(three.ours(), merged.strategy(), three.base(), three.theirs());
            assertExplained(three.theirs(), merged.strategy(), three.base(), three.ours());
        }
    }

    /** The result differs from one version only in what the other version changed. */
    private static void assertExplained(PartnerStrategy one, PartnerStrategy merged, PartnerStrategy base,
            PartnerStrategy other) throws NotComparableException {
        Set<Object> made = described(Comparison.of(base, other));
        Set<Object> unexplained = new HashSet<>(described(Comparison.of(one, merged)));
        unexplained.removeAll(made);
        // What both made, such as the amount of a year, has the values of who filled them in.
        unexplained.removeIf(found -> found instanceof List<?> told
                && made.contains(List.of(DifferenceKind.ADD, told.get(1), told.get(2), "")));
        assertEquals(Set.of(), unexplained);
    }

    private static Set<Object> described(Comparison comparison) {
        return comparison.differences().stream().map(MergePropertiesTest::describe).collect(Collectors.toSet());
    }

    private static Object describe(Difference difference) {
        return List.of(difference.kind(), difference.element().eClass().getName(),
                ElementWords.owner(difference.element()).getId(),
                difference.feature().map(Object::toString).orElse(""));
    }

    /** Which elements were moved in a list is a matter of view: a list that both ordered can get yet another order. */
    @Property(tries = 300)
    void mergingAgainChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int edits)
            throws NotComparableException {
        Three three = Three.of(seed, edits);
        MergedStrategy merged = three.merge(Resolution.OPEN);
        Set<Object> ordered = ordered(three.base(), three.ours());
        ordered.retainAll(ordered(three.base(), three.theirs()));
        if (merged.conflicts().isEmpty() && ordered.isEmpty()) {
            String content = Content.of(merged.strategy());
            assertEquals(content, merged(three.base(), merged.strategy(), three.theirs()));
            assertEquals(content, merged(three.base(), merged.strategy(), three.ours()));
        }
    }

    private static Set<Object> ordered(PartnerStrategy base, PartnerStrategy other) throws NotComparableException {
        return Comparison.of(base, other).differences().stream()
                .filter(one -> one instanceof Difference.Reordered || one.feature().filter(EReference.class::isInstance)
                        .filter(EStructuralFeature::isMany).isPresent())
                .map(MergePropertiesTest::describe).collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void whatIsDecidedIsNoLongerOpen(@ForAll long seed, @ForAll @IntRange(min = 6, max = 20) int edits)
            throws NotComparableException {
        for (Side side : Side.values()) {
            MergedStrategy merged = Three.of(seed, edits).merge(Resolution.preferring(side));
            Content.of(merged.strategy());
            assertTrue(merged.conflicts().stream()
                    .allMatch(conflict -> conflict.isDecided() || conflict.kind() == ConflictKind.RULE));
        }
    }

    @Property(tries = 300)
    void applyingAllDifferencesGivesTheOtherVersion(@ForAll long seed, @ForAll @IntRange(min = 0, max = 20) int edits)
            throws NotComparableException {
        Three three = Three.of(seed, edits);
        Comparison comparison = Comparison.of(three.ours(), three.theirs());
        comparison.apply(comparison.differences());
        assertEquals(List.of(), Comparison.of(three.ours(), three.theirs()).differences());
        Content.of(three.ours());
    }
}
