/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceWords;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/** What is different in two versions is told in the words of the method, and can be applied in parts. */
class ComparisonTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final Town old = Town.create();
    private final Town changed = old.copy();

    private List<String> lines(Locale language) throws NotComparableException {
        return DifferenceWords.of(old.strategy(), changed.strategy(), language).rows(comparison().differences())
                .stream().map(row -> row.line(language)).toList();
    }

    private Comparison comparison() throws NotComparableException {
        return Comparison.of(old.strategy(), changed.strategy());
    }

    private void tells(String... lines) throws NotComparableException {
        assertEquals(List.of(lines), lines(Locale.ENGLISH));
        applyingAllGivesTheOther();
    }

    private void applyingAllGivesTheOther() throws NotComparableException {
        Comparison all = comparison();
        all.apply(all.differences());
        assertEquals(Content.of(changed.strategy()), Content.of(old.strategy()));
        assertEquals(List.of(), comparison().differences());
    }

    @Test
    void equalVersionsHaveNoDifferences() throws Exception {
        tells();
    }

    @Test
    void fieldsAreCalledAsInTheTable() throws Exception {
        Relation relation = changed.find("youth-x");
        relation.setScheme("Sports scheme");
        changed.<Amount>find("a2025").setEuro(new BigDecimal("1500"));
        Assessment assessment = changed.find("as1");
        assessment.setInfluence(Score.of(60));
        changed.<Goal>find("care").setName("Care at home");
        tells("Goal \"Care at home\": Name: Care → Care at home",
                "Relation \"Youth work – Foundation X\": Scheme: Youth scheme → Sports scheme",
                "Relation \"Youth work – Foundation X\": Amount 2025: 1,000 → 1,500",
                "Relation \"Youth work – Foundation X\": Influence (Spring): 30 → 60");
    }

    @Test
    void additionsAndRemovalsAreTold() throws Exception {
        Partner partner = changed.partner("w", "Workshop W");
        changed.form(changed.relation("youth-w", changed.find("youth"), partner), "f2", FormKind.COMMISSION);
        changed.form(changed.find("youth-x"), "f3", FormKind.COMMISSION);
        changed.remove("sport-y", "y", "a2025");
        Development development = PartnerStrategyFactory.eINSTANCE.createDevelopment();
        development.setId("d");
        development.getDirections().add(Direction.UP);
        changed.<Relation>find("youth-x").setDevelopment(development);
        tells("Partner \"Club Y\": removed",
                "Partner \"Workshop W\": added",
                "Relation \"Youth work › Sport – Club Y\": removed",
                "Relation \"Youth work – Foundation X\": Form: added: commission",
                "Relation \"Youth work – Foundation X\": Amount 2025: removed: 1,000",
                "Relation \"Youth work – Foundation X\": Development: added: Directions: up",
                "Relation \"Youth work – Workshop W\": added (Form: commission)");
    }

    @Test
    void movesAndOrdersAreTold() throws Exception {
        changed.<Goal>find("care").getGoals().add(changed.find("sport"));
        changed.strategy().getPartners().move(0, 2);
        tells("Partner Strategy \"Town\": Partners: other order",
                "Goal \"Care › Sport\": moved: Youth work → Care");
    }

    @Test
    void theStrategyLineIsOneFact() throws Exception {
        for (int[] place : new int[][] { { 0, 10 }, { 100, 90 } }) {
            LinePoint point = PartnerStrategyFactory.eINSTANCE.createLinePoint();
            point.setId("p" + place[0]);
            point.setDependency(Score.of(place[0]));
            point.setInfluence(Score.of(place[1]));
            changed.strategy().getLinePoints().add(point);
        }
        assertEquals(List.of("Partner Strategy \"Town\": Strategy Line: (nothing) → (0, 10) (100, 90)"),
                lines(Locale.ENGLISH));
    }

    @Test
    void whatWasMadeAnewIsTheSame() throws Exception {
        changed.remove("a2025");
        changed.amount(changed.find("youth-x"), "again", 2025, 1000);
        assertEquals(List.of(), comparison().differences());
    }

    @Test
    void speaksDutch() throws Exception {
        changed.<Relation>find("youth-x").setScheme("");
        changed.remove("sport-y");
        assertEquals(List.of("Samenwerkingsrelatie ‘Youth work › Sport – Club Y’: verwijderd",
                "Samenwerkingsrelatie ‘Youth work – Foundation X’: Regeling: Youth scheme → (niets)"), lines(DUTCH));
    }

    @Test
    void aChosenDifferenceBringsWhatItNeeds() throws Exception {
        Partner partner = changed.partner("w", "Workshop W");
        Goal goal = changed.goal("new", "New goal");
        Relation relation = changed.relation("new-w", goal, partner);
        changed.<Action>find("act").getRelations().add(relation);
        changed.partner("v", "Vereniging V");
        Comparison all = comparison();
        Difference added = all.differences().stream()
                .filter(one -> one.feature().isPresent()).findFirst().orElseThrow();
        all.apply(List.of(added));
        assertEquals(List.of("x", "y", "z", "w"), old.strategy().getPartners().stream().map(Partner::getId).toList());
        assertEquals("new-w", old.<Action>find("act").getRelations().getLast().getId());
        Content.of(old.strategy());
        assertEquals(List.of("Partner \"Vereniging V\": added"), lines(Locale.ENGLISH));
    }

    @Test
    void aRemovalBringsWhatCannotStayWithoutIt() throws Exception {
        changed.remove("sport-y", "y");
        Comparison all = comparison();
        all.apply(all.differences().stream().filter(one -> one.element() instanceof Partner).toList());
        assertEquals(1, old.strategy().getRelations().size());
        Content.of(old.strategy());
    }

    @Test
    void aMoveIntoWhatWasWithinItBringsThatMove() throws Exception {
        Goal sport = changed.find("sport");
        Goal youth = changed.find("youth");
        changed.strategy().getGoals().add(sport);
        sport.getGoals().add(youth);
        Comparison all = comparison();
        all.apply(all.differences().stream().filter(one -> one.element() == youth).toList());
        assertEquals(old.find("sport"), old.<Goal>find("youth").eContainer());
        Content.of(old.strategy());
    }

    @Test
    void everyDifferenceCanBeAppliedAlone() throws Exception {
        additionsMovesAndRemovals();
        int count = comparison().differences().size();
        for (int i = 0; i < count; i++) {
            Town target = old.copy();
            Comparison one = Comparison.of(target.strategy(), changed.strategy());
            List<Difference> chosen = new ArrayList<>(List.of(one.differences().get(i)));
            one.apply(chosen);
            Content.of(target.strategy());
        }
        applyingAllGivesTheOther();
    }

    private void additionsMovesAndRemovals() {
        changed.remove("sport-y", "y", "anna");
        Goal care = changed.find("care");
        Goal made = changed.goal("made", "Made");
        made.getGoals().add(changed.find("sport"));
        changed.strategy().getGoals().move(0, made);
        care.setOwner(changed.person("carl", "Carl"));
        changed.relation("made-z", made, changed.find("z"));
    }

    @Test
    void otherStrategiesAreRefused() {
        changed.strategy().setId("other");
        assertThrows(NotComparableException.class, this::comparison);
    }
}
