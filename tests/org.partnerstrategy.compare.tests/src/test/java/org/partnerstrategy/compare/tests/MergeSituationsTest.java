/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.Conflict;
import org.partnerstrategy.compare.merge.ConflictKey;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.Side;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.Relation;

/**
 * The situations by which EMF Compare tests how it finds conflicts, each as it arises in a strategy, and merged both
 * ways round: an element changed in one version and removed in the other (there A and C), a value changed in both (B),
 * values of a list added, removed and moved in both (D), a reference to what the other removed (E), and an element
 * moved to two places (F and G). Where both did the same, there it is called a pseudo conflict and here it is none.
 */
class MergeSituationsTest {

    private static final String NONE = "none";

    /** What one of the two did. */
    private interface Edit extends Consumer<Town> {
    }

    /**
     * A situation.
     *
     * @param name what it is
     * @param expected the kind, element and feature of the only conflict; none for no conflict
     */
    private record Situation(String name, Edit before, Edit one, Edit other, String expected) {
    }

    private static final Edit NOTHING = town -> {
    };
    private static final Edit OWNED_BY_ANNA = town -> town.<Goal>find("care").setOwner(town.find("anna"));
    private static final Edit OWNED_BY_BOB = town -> town.<Goal>find("care").setOwner(town.find("bob"));
    private static final Edit OWNED_BY_NOBODY = town -> town.<Goal>find("care").setOwner(null);
    private static final Edit NO_CARE = town -> town.remove("care");
    private static final Edit NO_ACTION = town -> town.remove("act");
    private static final Edit FOUR_TARGETS = town -> {
        town.relation("r2", town.find("care"), town.find("x"));
        town.relation("r3", town.find("care"), town.find("y"));
        town.relation("r4", town.find("care"), town.find("z"));
        targets(town, "youth-x", "r2", "r3", "r4");
    };

    private static void targets(Town town, String... ids) {
        List<Relation> relations = town.<Action>find("act").getRelations();
        relations.clear();
        Stream.of(ids).forEach(id -> relations.add(town.find(id)));
    }

    private static Edit scheme(String text) {
        return town -> town.<Relation>find("youth-x").setScheme(text);
    }

    private static Edit to(String... ids) {
        return town -> targets(town, ids);
    }

    private static Edit into(String goal) {
        return town -> town.<Goal>find(goal).getGoals().add(town.find("sport"));
    }

    private static List<Situation> situations() {
        return List.of(
                new Situation("A1 reference: another owner, and its goal removed", OWNED_BY_ANNA, OWNED_BY_BOB, NO_CARE,
                        "DELETE care"),
                new Situation("A1 attribute: another scheme, and its relation removed", NOTHING, scheme("New"),
                        town -> town.remove("youth-x"), "DELETE youth-x"),
                new Situation("A2: an owner for a goal that had none, and the goal removed", NOTHING, OWNED_BY_BOB,
                        NO_CARE, "DELETE care"),
                new Situation("A3: no owner any more, and the goal removed", OWNED_BY_ANNA, OWNED_BY_NOBODY, NO_CARE,
                        "DELETE care"),
                new Situation("B1 attribute: two other schemes", NOTHING, scheme("One"), scheme("Other"),
                        "CHANGE youth-x scheme"),
                new Situation("B1 reference: two other owners",
                        town -> town.<Goal>find("care").setOwner(town.person("carol", "Carol")), OWNED_BY_ANNA,
                        OWNED_BY_BOB, "CHANGE care owner"),
                new Situation("B2 attribute: another scheme, and none", NOTHING, scheme("One"), scheme(null),
                        "CHANGE youth-x scheme"),
                new Situation("B2 reference: another owner, and none", OWNED_BY_ANNA, OWNED_BY_BOB, OWNED_BY_NOBODY,
                        "CHANGE care owner"),
                new Situation("B3: two owners for a goal that had none", NOTHING, OWNED_BY_ANNA, OWNED_BY_BOB,
                        "CHANGE care owner"),
                new Situation("B4: no owner any more, by both", OWNED_BY_ANNA, OWNED_BY_NOBODY, OWNED_BY_NOBODY, NONE),
                new Situation("B5: the same owner for a goal that had none", NOTHING, OWNED_BY_BOB, OWNED_BY_BOB,
                        NONE),
                new Situation("B6: the same other owner", OWNED_BY_ANNA, OWNED_BY_BOB, OWNED_BY_BOB, NONE),
                new Situation("C1 and C3: one more target, and the action removed", NOTHING, to("youth-x", "sport-y"),
                        NO_ACTION, "DELETE act"),
                new Situation("C2 and C4: no target any more, and the action removed", NOTHING, to(), NO_ACTION,
                        "DELETE act"),
                new Situation("D1 and D2: one target removed, and moved", FOUR_TARGETS, to("r2", "r3", "r4"),
                        to("r2", "r3", "youth-x", "r4"), NONE),
                new Situation("D3: one target moved to two places", FOUR_TARGETS, to("r2", "r3", "youth-x", "r4"),
                        to("r2", "r3", "r4", "youth-x"), "ORDER act relations"),
                new Situation("D4: all targets removed by both", FOUR_TARGETS, to(), to(), NONE),
                new Situation("D5: one target removed by both", FOUR_TARGETS, to("r2", "r3", "r4"),
                        to("r2", "r3", "r4"), NONE),
                new Situation("D6: one target moved to the same place by both", FOUR_TARGETS,
                        to("r2", "r3", "youth-x", "r4"), to("r2", "r3", "youth-x", "r4"), NONE),
                new Situation("E1: an owner, and that person removed", NOTHING, OWNED_BY_BOB,
                        town -> town.remove("bob"), "DELETE bob"),
                new Situation("E2: one more target, and that relation removed", NOTHING, to("youth-x", "sport-y"),
                        town -> town.remove("sport-y"), "DELETE sport-y"),
                new Situation("E3: a new goal with an owner, and that person removed", NOTHING,
                        town -> town.goal("parks", "Parks").setOwner(town.find("bob")), town -> town.remove("bob"),
                        "DELETE bob"),
                new Situation("F and G: a sub-goal moved to two goals", town -> town.goal("parks", "Parks"),
                        into("care"), into("parks"), "MOVE sport"),
                new Situation("G: a sub-goal moved to the same goal by both", NOTHING, into("care"), into("care"),
                        NONE),
                new Situation("complex: moved by one, changed by the other", NOTHING, into("care"),
                        town -> town.<Goal>find("sport").setDescription("Changed"), NONE),
                new Situation("dangling: an owner removed, and the goal that it owned changed", OWNED_BY_ANNA,
                        town -> town.remove("anna"), town -> town.<Goal>find("care").setDescription("Changed"), NONE));
    }

    @TestFactory
    Stream<DynamicTest> isMergedBothWaysRound() {
        return situations().stream().flatMap(situation -> Stream.of(
                DynamicTest.dynamicTest(situation.name, () -> check(situation, situation.one, situation.other)),
                DynamicTest.dynamicTest(situation.name + ", the other way round",
                        () -> check(situation, situation.other, situation.one))));
    }

    private static void check(Situation situation, Edit one, Edit other) throws NotComparableException {
        Town base = Town.create();
        situation.before.accept(base);
        Town ours = base.copy();
        Town theirs = base.copy();
        one.accept(ours);
        other.accept(theirs);
        MergedStrategy merged = StrategyMerge.merge(base.strategy(), ours.strategy(), theirs.strategy(),
                Resolution.OPEN);
        Content.of(merged.strategy());
        assertEquals(situation.expected, said(merged));
        for (Side side : Side.values()) {
            MergedStrategy decided = StrategyMerge.merge(base.strategy(), ours.strategy(), theirs.strategy(),
                    Resolution.preferring(side));
            assertFalse(decided.isOpen());
            Content.of(decided.strategy());
        }
    }

    private static String said(MergedStrategy merged) {
        return merged.conflicts().isEmpty() ? NONE
                : String.join("; ", merged.conflicts().stream().map(Conflict::key).map(MergeSituationsTest::said)
                        .toList());
    }

    private static String said(ConflictKey key) {
        return (key.kind() + " " + key.element() + " " + key.feature()).strip();
    }

    /** Removed by one, kept by the other in another place: what nobody wants any more is gone. */
    @Test
    void aTargetThatOneRemovedAndTheOtherMovedIsGone() throws NotComparableException {
        Town base = Town.create();
        FOUR_TARGETS.accept(base);
        Town ours = base.copy();
        Town theirs = base.copy();
        targets(ours, "r2", "r3", "r4");
        targets(theirs, "r2", "r3", "youth-x", "r4");
        MergedStrategy merged = StrategyMerge.merge(base.strategy(), ours.strategy(), theirs.strategy(),
                Resolution.OPEN);
        assertEquals(List.of("r2", "r3", "r4"), Town.of(merged.strategy()).<Action>find("act").getRelations().stream()
                .map(Identified::getId).toList());
    }

    /** Moves, removals and changes of a tree at once, none of which is in the way of another one. */
    @Test
    void manyEditsThatDoNotMeetAreAllThere() throws NotComparableException {
        Town base = Town.create();
        base.goal("parks", "Parks");
        base.goal("trees", "Trees", base.find("parks"));
        Town ours = base.copy();
        Town theirs = base.copy();
        into("care").accept(ours);
        ours.remove("trees");
        ours.goal("ponds", "Ponds", ours.find("parks"));
        OWNED_BY_BOB.accept(theirs);
        theirs.<Goal>find("sport").setName("Sports");
        theirs.goal("lawns", "Lawns", theirs.find("parks"));
        MergedStrategy merged = StrategyMerge.merge(base.strategy(), ours.strategy(), theirs.strategy(),
                Resolution.OPEN);
        assertEquals(NONE, said(merged));
        Town town = Town.of(merged.strategy());
        assertEquals(town.find("care"), town.find("sport").eContainer());
        assertEquals("Sports", town.<Goal>find("sport").getName());
        assertNull(town.find("trees"));
        assertNotNull(town.find("ponds"));
        assertNotNull(town.find("lawns"));
    }
}
