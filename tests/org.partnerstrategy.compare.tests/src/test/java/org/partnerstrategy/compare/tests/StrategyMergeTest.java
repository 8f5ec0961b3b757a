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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceWords;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.Conflict;
import org.partnerstrategy.compare.merge.ConflictKey;
import org.partnerstrategy.compare.merge.ConflictKind;
import org.partnerstrategy.compare.merge.ConflictWords;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.Side;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.ReviewState;
import org.partnerstrategy.model.Score;

/**
 * Two people change one strategy. The situations are those that merges of models have to master: containment, order,
 * references and values, each added, changed, moved and removed by one or both.
 */
class StrategyMergeTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final Town base = Town.create();
    private final Town ours = base.copy();
    private final Town theirs = base.copy();

    private MergedStrategy merge(Resolution resolution) throws NotComparableException {
        MergedStrategy merged = StrategyMerge.merge(base.strategy(), ours.strategy(), theirs.strategy(), resolution);
        Content.of(merged.strategy());
        return merged;
    }

    private Town merged() throws NotComparableException {
        MergedStrategy merged = merge(Resolution.OPEN);
        assertEquals(List.of(), merged.conflicts());
        return Town.of(merged.strategy());
    }

    private Town merged(ConflictKind kind, String element, String feature, Resolution resolution)
            throws NotComparableException {
        MergedStrategy merged = merge(resolution);
        assertEquals(List.of(new ConflictKey(kind, element, feature)),
                merged.conflicts().stream().map(Conflict::key).toList());
        assertEquals(resolution.equals(Resolution.OPEN), merged.isOpen());
        return Town.of(merged.strategy());
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }

    @Test
    void differentFieldsAreBothTaken() throws Exception {
        ours.<Relation>find("youth-x").setScheme("Ours");
        theirs.<Relation>find("youth-x").setDescription("Theirs");
        theirs.<Goal>find("care").setOwner(theirs.find("anna"));
        Relation relation = merged().find("youth-x");
        assertEquals("Ours", relation.getScheme());
        assertEquals("Theirs", relation.getDescription());
    }

    @Test
    void aReviewThatOneClosedAndTheOtherChangedIsLookedAt() throws Exception {
        ours.<Review>find("r1").setState(ReviewState.CLOSED);
        theirs.<Assessment>find("as1").setInfluence(Score.of(99));
        MergedStrategy merged = merge(Resolution.OPEN);
        assertEquals(List.of(new ConflictKey(ConflictKind.RULE, "r1", "closed-review")),
                merged.conflicts().stream().map(Conflict::key).toList());
        assertTrue(merged.isOpen());
        assertEquals(Score.of(99), Town.of(merged.strategy()).<Assessment>find("as1").getInfluence());
    }

    @Test
    void aReviewThatOneClosedIsClosedWhereNobodyChangedIt() throws Exception {
        ours.<Review>find("r1").setState(ReviewState.CLOSED);
        theirs.<Relation>find("youth-x").setScheme("Theirs");
        assertEquals(ReviewState.CLOSED, merged().<Review>find("r1").getState());
    }

    @Test
    void theSameChangeIsNoConflict() throws Exception {
        ours.<Relation>find("youth-x").setScheme("Both");
        theirs.<Relation>find("youth-x").setScheme("Both");
        ours.remove("sport-y");
        theirs.remove("sport-y");
        assertEquals("Both", merged().<Relation>find("youth-x").getScheme());
    }

    @Test
    void aFieldThatBothChangedIsAConflict() throws Exception {
        ours.<Relation>find("youth-x").setScheme("Ours");
        theirs.<Relation>find("youth-x").setScheme("Theirs");
        for (Side side : Side.values()) {
            assertEquals(side == Side.OURS ? "Ours" : "Theirs",
                    merged(ConflictKind.CHANGE, "youth-x", "scheme", Resolution.preferring(side))
                            .<Relation>find("youth-x").getScheme());
        }
        Resolution decided = new Resolution(Optional.empty(),
                Map.of(new ConflictKey(ConflictKind.CHANGE, "youth-x", "scheme"), Side.THEIRS));
        assertEquals("Theirs", merged(ConflictKind.CHANGE, "youth-x", "scheme", decided).<Relation>find("youth-x")
                .getScheme());
        assertEquals("Ours", merged(ConflictKind.CHANGE, "youth-x", "scheme", Resolution.OPEN)
                .<Relation>find("youth-x").getScheme());
    }

    @Test
    void aClearedAndAChangedFieldAreAConflict() throws Exception {
        ours.<Relation>find("youth-x").setScheme(null);
        theirs.<Relation>find("youth-x").setScheme("Theirs");
        merged(ConflictKind.CHANGE, "youth-x", "scheme", Resolution.OPEN);
    }

    @Test
    void whatBothAddIsThereInAnOrderThatIsTheSameForBoth() throws Exception {
        ours.relation("new-ours", ours.find("care"), ours.partner("p-ours", "Ours"));
        theirs.relation("new-theirs", theirs.find("care"), theirs.partner("p-theirs", "Theirs"));
        Town merged = merged();
        assertEquals(List.of("x", "y", "z", "p-ours", "p-theirs"), ids(merged.strategy().getPartners()));
        assertEquals(List.of("youth-x", "sport-y", "new-ours", "new-theirs"), ids(merged.strategy().getRelations()));
    }

    @Test
    void bothSidesRemovalsAreGone() throws Exception {
        ours.remove("sport-y", "y");
        theirs.remove("z", "bob");
        Town merged = merged();
        assertEquals(List.of("x"), ids(merged.strategy().getPartners()));
        assertEquals(List.of("anna"), ids(merged.strategy().getPersons()));
        assertEquals(List.of("youth-x"), ids(merged.strategy().getRelations()));
    }

    @Test
    void scoresFormsAndAmountsAreMergedByElement() throws Exception {
        ours.<Assessment>find("as1").setInfluence(Score.of(90));
        theirs.<Assessment>find("as1").setDependency(Score.of(10));
        ours.form(ours.find("youth-x"), "f-ours", FormKind.COMMISSION);
        theirs.form(theirs.find("youth-x"), "f-theirs", FormKind.ADMINISTRATIVE_AGREEMENT);
        ours.amount(ours.find("youth-x"), "a2026", 2026, 5);
        theirs.remove("a2025");
        Town merged = merged();
        Relation relation = merged.find("youth-x");
        assertEquals(Score.of(90), relation.getAssessments().getFirst().getInfluence());
        assertEquals(Score.of(10), relation.getAssessments().getFirst().getDependency());
        assertEquals(List.of("f1", "f-ours", "f-theirs"), ids(relation.getForms()));
        assertEquals(List.of("a2026"), ids(relation.getAmounts()));
    }

    @Test
    void aFieldOfAPartIsNamedAsInADifference() throws Exception {
        ours.<Amount>find("a2025").setEuro(BigDecimal.ONE);
        theirs.<Amount>find("a2025").setEuro(BigDecimal.TWO);
        Conflict conflict = merge(Resolution.OPEN).conflicts().getFirst();
        Difference difference = Comparison.of(base.strategy(), ours.strategy()).differences().getFirst();
        assertEquals("amounts.euro", ConflictWords.of(base.strategy(), ours.strategy(), theirs.strategy(),
                Locale.ENGLISH).row(conflict).field());
        assertEquals("amounts.euro", DifferenceWords.of(base.strategy(), ours.strategy(), Locale.ENGLISH)
                .row(difference).field());
    }

    @Test
    void theSameFormAndYearAddedByBothAreOne() throws Exception {
        ours.form(ours.find("youth-x"), "b", FormKind.COMMISSION);
        theirs.form(theirs.find("youth-x"), "a", FormKind.COMMISSION);
        ours.amount(ours.find("youth-x"), "m1", 2026, 5);
        theirs.amount(theirs.find("youth-x"), "m2", 2026, 5);
        Relation relation = merged().find("youth-x");
        assertEquals(List.of("f1", "a"), ids(relation.getForms()));
        assertEquals(List.of("a2025", "m1"), ids(relation.getAmounts()));
        theirs.<Amount>find("m2").setEuro(BigDecimal.TEN);
        merged(ConflictKind.CHANGE, "m1", "euro", Resolution.OPEN);
    }

    @Test
    void theSameRelationAddedByBothIsOne() throws Exception {
        Relation one = ours.relation("one", ours.find("care"), ours.find("z"));
        one.setScheme("Scheme");
        ours.<Action>find("act").getRelations().add(one);
        Relation two = theirs.relation("two", theirs.find("care"), theirs.find("z"));
        two.setDescription("Description");
        Town merged = merged();
        Relation both = merged.find("one");
        assertEquals("Scheme", both.getScheme());
        assertEquals("Description", both.getDescription());
        assertEquals(3, merged.strategy().getRelations().size());
    }

    @Test
    void aDecisionMadeByBothIsMergedByField() throws Exception {
        Maintenance one = FACTORY.createMaintenance();
        one.setId("m-one");
        one.setRole(MaintenanceRole.CONTRACT_MANAGER);
        ours.<Relation>find("youth-x").setMaintenance(one);
        Maintenance two = FACTORY.createMaintenance();
        two.setId("m-two");
        two.setPerson(theirs.find("anna"));
        theirs.<Relation>find("youth-x").setMaintenance(two);
        Town merged = merged();
        Maintenance both = merged.<Relation>find("youth-x").getMaintenance();
        assertEquals(MaintenanceRole.CONTRACT_MANAGER, both.getRole());
        assertEquals("anna", both.getPerson().getId());
    }

    @Test
    void whatWasMadeAnewTakesTheChangesOfTheOther() throws Exception {
        ours.remove("a2025");
        ours.amount(ours.find("youth-x"), "again", 2025, 1000);
        theirs.<Amount>find("a2025").setEuro(new BigDecimal(1200));
        Relation relation = merged().find("youth-x");
        assertEquals(List.of("again"), ids(relation.getAmounts()));
        assertEquals(0, relation.getAmounts().getFirst().getEuro().compareTo(new BigDecimal(1200)));
    }

    @Test
    void aMoveAndAChangeAreBothTaken() throws Exception {
        ours.<Goal>find("care").getGoals().add(ours.find("sport"));
        theirs.<Goal>find("sport").setName("Sports");
        theirs.strategy().setName("City");
        Town merged = merged();
        Goal sport = merged.find("sport");
        assertEquals("Sports", sport.getName());
        assertEquals(merged.find("care"), sport.eContainer());
    }

    @Test
    void aMoveToTwoPlacesIsAConflict() throws Exception {
        ours.<Goal>find("care").getGoals().add(ours.find("sport"));
        theirs.strategy().getGoals().add(theirs.find("sport"));
        Town merged = merged(ConflictKind.MOVE, "sport", "", Resolution.OPEN);
        assertEquals(merged.find("care"), merged.find("sport").eContainer());
        merged = merged(ConflictKind.MOVE, "sport", "", Resolution.preferring(Side.THEIRS));
        assertEquals(merged.strategy(), merged.find("sport").eContainer());
    }

    @Test
    void twoGoalsMovedIntoEachOtherAreAConflict() throws Exception {
        ours.<Goal>find("care").getGoals().add(ours.find("youth"));
        theirs.<Goal>find("youth").getGoals().add(theirs.find("care"));
        MergedStrategy merged = merge(Resolution.OPEN);
        assertEquals(ConflictKind.MOVE, merged.conflicts().getFirst().kind());
        assertEquals(List.of("care"), ids(merged.strategy().getGoals()));
        String line = ConflictWords.of(base.strategy(), ours.strategy(), theirs.strategy(), Locale.ENGLISH)
                .rows(merged.conflicts()).getFirst().line(Locale.ENGLISH);
        assertTrue(line.endsWith("here: Care › Youth work; there: Youth work › Care; taken: ours"), line);
        MergedStrategy others = merge(Resolution.preferring(Side.THEIRS));
        assertEquals(List.of("youth"), ids(others.strategy().getGoals()));
        assertFalse(others.isOpen());
    }

    @Test
    void aMoveIntoWhatTheOtherRemovedIsAConflict() throws Exception {
        ours.<Goal>find("care").getGoals().add(ours.find("sport"));
        theirs.remove("care");
        Town merged = merged(ConflictKind.DELETE, "care", "", Resolution.OPEN);
        assertEquals(merged.find("care"), merged.find("sport").eContainer());
        merged = merged(ConflictKind.DELETE, "care", "", Resolution.preferring(Side.THEIRS));
        assertNull(merged.find("care"));
        assertEquals(merged.find("youth"), merged.find("sport").eContainer());
    }

    @Test
    void whatIsMovedOutOfWhatTheOtherRemovedStays() throws Exception {
        ours.strategy().getGoals().add(ours.find("sport"));
        theirs.remove("sport-y", "youth-x", "sport", "youth");
        MergedStrategy merged = merge(Resolution.OPEN);
        assertTrue(merged.conflicts().stream().allMatch(conflict -> conflict.kind() == ConflictKind.DELETE));
        assertNotNull(Town.of(merged.strategy()).find("sport"));
    }

    @Test
    void aRemovalOfWhatTheOtherChangedIsAConflict() throws Exception {
        ours.<Assessment>find("as1").setReason("Because");
        theirs.remove("youth-x", "x");
        Town merged = merged(ConflictKind.DELETE, "youth-x", "", Resolution.OPEN);
        assertNotNull(merged.find("x"));
        assertNotNull(merged.find("f1"));
        assertEquals(List.of("youth-x"), ids(merged.<Action>find("act").getRelations()));
        merged = merged(ConflictKind.DELETE, "youth-x", "", Resolution.preferring(Side.THEIRS));
        assertNull(merged.find("youth-x"));
        assertNull(merged.find("x"));
        merged = merged(ConflictKind.DELETE, "youth-x", "", Resolution.preferring(Side.OURS));
        assertNotNull(merged.find("x"));
    }

    /** A partner is removed with its relations; who keeps the partner keeps them. */
    @Test
    void whatIsKeptKeepsWhatWasRemovedWithIt() throws Exception {
        ours.<Partner>find("x").setName("Foundation X and Z");
        theirs.remove("youth-x", "x");
        for (Resolution resolution : List.of(Resolution.OPEN, Resolution.preferring(Side.OURS))) {
            Town merged = merged(ConflictKind.DELETE, "x", "", resolution);
            Relation relation = merged.find("youth-x");
            assertEquals(List.of("a2025"), ids(relation.getAmounts()));
            assertEquals(List.of("as1"), ids(relation.getAssessments()));
            assertEquals(List.of("youth-x"), ids(merged.<Action>find("act").getRelations()));
        }
        assertNull(merged(ConflictKind.DELETE, "x", "", Resolution.preferring(Side.THEIRS)).find("youth-x"));
    }

    /** One relation was changed: its partner is kept for it, and so are the other relations of the partner. */
    @Test
    void whatIsKeptForAnotherKeepsWhatWasRemovedWithItToo() throws Exception {
        base.relation("care-x", base.find("care"), base.find("x"));
        Town one = base.copy();
        Town other = base.copy();
        one.<Relation>find("care-x").setScheme("Ours");
        other.remove("care-x", "youth-x", "x");
        MergedStrategy merged = StrategyMerge.merge(base.strategy(), one.strategy(), other.strategy(),
                Resolution.OPEN);
        assertEquals(List.of("youth-x", "sport-y", "care-x"), ids(merged.strategy().getRelations()));
    }

    /** Files of other programs can have the same identity of the strategy, which says nothing then. */
    @Test
    void strategiesWithoutACommonElementAreRefused() throws Exception {
        PartnerStrategy other = FACTORY.createPartnerStrategy();
        other.setId("town");
        Goal goal = FACTORY.createGoal();
        goal.setId("other");
        other.getGoals().add(goal);
        assertThrows(NotComparableException.class, () -> Comparison.of(base.strategy(), other));
        assertThrows(NotComparableException.class, () -> StrategyMerge.merge(base.strategy(), ours.strategy(), other,
                Resolution.OPEN));
        other.getGoals().clear();
        assertTrue(Comparison.of(other, base.strategy()).differences().size() > 1);
        base.strategy().setId("_town");
        other.setId("_town");
        other.getGoals().add(goal);
        assertTrue(Comparison.of(other, base.strategy()).differences().size() > 1);
    }

    @Test
    void anAdditionToWhatTheOtherRemovedIsAConflict() throws Exception {
        ours.relation("youth-z", ours.find("youth"), ours.find("z"));
        ours.goal("sub", "Sub", ours.find("care"));
        theirs.remove("z", "care");
        MergedStrategy merged = merge(Resolution.OPEN);
        assertEquals(List.of(new ConflictKey(ConflictKind.DELETE, "z", ""),
                new ConflictKey(ConflictKind.DELETE, "care", "")), merged.conflicts().stream().map(Conflict::key)
                        .toList());
        assertNotNull(Town.of(merged.strategy()).find("youth-z"));
        Town others = Town.of(merge(Resolution.preferring(Side.THEIRS)).strategy());
        assertNull(others.find("youth-z"));
        assertNull(others.find("sub"));
    }

    @Test
    void aReferenceToWhatTheOtherRemovedIsAConflict() throws Exception {
        ours.<Goal>find("care").setOwner(ours.find("bob"));
        theirs.remove("bob");
        Town merged = merged(ConflictKind.DELETE, "bob", "", Resolution.OPEN);
        assertEquals("bob", merged.<Goal>find("care").getOwner().getId());
        merged = merged(ConflictKind.DELETE, "bob", "", Resolution.preferring(Side.THEIRS));
        assertNull(merged.<Goal>find("care").getOwner());
    }

    @Test
    void targetsOfAReferenceAreMergedOneByOne() throws Exception {
        ours.<Action>find("act").getRelations().add(ours.find("sport-y"));
        theirs.<Action>find("act").getRelations().clear();
        assertEquals(List.of("sport-y"), ids(merged().<Action>find("act").getRelations()));
    }

    @Test
    void aReferenceThatBothChangedIsAConflict() throws Exception {
        ours.<Goal>find("care").setOwner(ours.find("bob"));
        theirs.<Goal>find("care").setOwner(theirs.find("anna"));
        merged(ConflictKind.CHANGE, "care", "owner", Resolution.OPEN);
    }

    @Test
    void ordersOfBothAreMerged() throws Exception {
        for (int i = 0; i < 6; i++) {
            base.partner("n" + i, "N" + i);
        }
        Town one = base.copy();
        Town other = base.copy();
        one.strategy().getPartners().move(8, one.<Partner>find("x"));
        other.strategy().getPartners().move(1, other.<Partner>find("n5"));
        MergedStrategy merged = StrategyMerge.merge(base.strategy(), one.strategy(), other.strategy(),
                Resolution.OPEN);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of("n5", "y", "z", "n0", "n1", "n2", "n3", "n4", "x"), ids(merged.strategy()
                .getPartners()));
    }

    @Test
    void twoOrdersOfTheSameAreAConflict() throws Exception {
        ours.strategy().getPartners().move(0, 2);
        theirs.strategy().getPartners().move(1, 2);
        Town merged = merged(ConflictKind.ORDER, "town", "partners", Resolution.OPEN);
        assertEquals(List.of("z", "x", "y"), ids(merged.strategy().getPartners()));
        merged = merged(ConflictKind.ORDER, "town", "partners", Resolution.preferring(Side.THEIRS));
        assertEquals(List.of("x", "z", "y"), ids(merged.strategy().getPartners()));
    }

    @Test
    void theStrategyLineIsTakenWhole() throws Exception {
        line(ours, 0, 10, 100, 90);
        assertEquals(2, merged().strategy().getLinePoints().size());
        line(theirs, 0, 10, 50, 20, 100, 80);
        assertEquals(2, merged(ConflictKind.CHANGE, "town", "linePoints", Resolution.OPEN).strategy().getLinePoints()
                .size());
        assertEquals(3, merged(ConflictKind.CHANGE, "town", "linePoints", Resolution.preferring(Side.THEIRS))
                .strategy().getLinePoints().size());
    }

    private static void line(Town town, int... points) {
        for (int i = 0; i < points.length; i += 2) {
            LinePoint point = FACTORY.createLinePoint();
            point.setDependency(Score.of(points[i]));
            point.setInfluence(Score.of(points[i + 1]));
            town.strategy().getLinePoints().add(point);
        }
    }

    @Test
    void choicesAreMergedOneByOne() throws Exception {
        CustomAttribute attribute = FACTORY.createCustomAttribute();
        attribute.setId("colour");
        attribute.setType(AttributeType.CHOICE);
        attribute.getChoices().addAll(List.of("red", "green"));
        base.strategy().getAttributes().add(attribute);
        Town one = base.copy();
        Town other = base.copy();
        one.<CustomAttribute>find("colour").getChoices().add("blue");
        other.<CustomAttribute>find("colour").getChoices().removeAll(Arrays.asList("red"));
        MergedStrategy merged = StrategyMerge.merge(base.strategy(), one.strategy(), other.strategy(),
                Resolution.OPEN);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of("green", "blue"), merged.strategy().getAttributes().getFirst().getChoices());
    }

    @Test
    void whatIsWrongOnlyTogetherIsAConflict() throws Exception {
        ours.<Relation>find("sport-y").setGoal(ours.find("care"));
        theirs.relation("care-y", theirs.find("care"), theirs.find("y"));
        MergedStrategy merged = merge(Resolution.OPEN);
        assertEquals(ConflictKind.RULE, merged.conflicts().getFirst().kind());
    }

    @Test
    void otherStrategiesAreRefused() {
        theirs.strategy().setId("other");
        assertThrows(NotComparableException.class, () -> merge(Resolution.OPEN));
    }

    @Test
    void noneOfThemIsChanged() throws Exception {
        ours.remove("sport-y");
        theirs.<Relation>find("sport-y").setScheme("Scheme");
        List<PartnerStrategy> all = List.of(base.strategy(), ours.strategy(), theirs.strategy());
        List<String> before = all.stream().map(Content::of).toList();
        merge(Resolution.OPEN);
        assertEquals(before, all.stream().map(Content::of).toList());
    }
}
