/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.equinox.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportSections;

/** What the example of a plug-in adds is there where it is installed, and speaks only where it should. */
class ExampleExtensionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Locale DUTCH = Locale.of("nl");

    private final Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();

    /** A partner that contributes very little, on whom nobody depends, while others could do it: X2 phases it out. */
    private Relation weak(PartnerStrategy strategy, String name) {
        Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
        partner.setName(name);
        strategy.getPartners().add(partner);
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        relation.setId(name);
        relation.setPartner(partner);
        relation.setGoal(goal);
        relation.setAlternative(Alternative.AVAILABLE);
        strategy.getRelations().add(relation);
        new Placing(DAY).place(relation, Position.of(20, 10));
        return relation;
    }

    private Relation weakestOf(int partners) {
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        goal.setName("Wijkcentrum");
        strategy.getGoals().add(goal);
        for (int i = 1; i < partners; i++) {
            weak(strategy, "Other " + i);
        }
        return weak(strategy, "De Schakel");
    }

    @ParameterizedTest
    @CsvSource({ "1, example.only-provider, UP", "2, X2, DOWN" })
    void theLastProviderIsNotPhasedOut(int partners, String rule, Direction direction) {
        Advice advice = MethodWithPlugIns.installed().advice().advise(weakestOf(partners)).orElseThrow();
        assertEquals(rule, advice.explanation().rule());
        assertEquals(Set.of(direction), advice.directions());
    }

    @Test
    void theAdviceSaysWhyAndWhoseRuleItIs() {
        String why = MethodWithPlugIns.installed().advice().advise(weakestOf(1)).orElseThrow().explanation().text()
                .in(DUTCH);
        assertTrue(why.contains("De Schakel is de enige partner die werkt aan Wijkcentrum"), why);
        assertTrue(why.endsWith("(Regel van Example)"), why);
    }

    @Test
    void whatTheHandbookWouldNotPhaseOutIsLeftToIt() {
        Relation relation = weakestOf(1);
        new Placing(DAY).place(relation, Position.of(20, 60));
        assertEquals("K1", MethodWithPlugIns.installed().advice().advise(relation).orElseThrow().explanation().rule());
    }

    @ParameterizedTest
    @CsvSource({ "example.neighbourhood-agreement, UP, agreement with the neighbourhood",
            "example.joint-tender, LEFT, tender together with other municipalities" })
    void theCatalogueHasItsKindsOfAction(String id, Direction direction, String label) {
        ActionKind kind = MethodWithPlugIns.installed().actions().kind(id).orElseThrow();
        assertEquals(Optional.of(direction), kind.direction());
        assertEquals(label, kind.label().toString());
    }

    @ParameterizedTest
    @CsvSource({ "1, enige aanbieder", "2," })
    void theMatrixMarksOnlyProviders(int partners, String words) {
        Relation relation = weakestOf(partners);
        Overlay overlay = Overlays.installed().find("example.only-providers").orElseThrow();
        List<String> written = MatrixScenes.of(relation.getGoal(), MatrixOptions.in(DUTCH).with(overlay, true)).layers()
                .stream().filter(layer -> layer.level() == Level.OVERLAY).flatMap(layer -> layer.groups().stream())
                .flatMap(group -> group.marks().stream()).filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words()).toList();
        assertEquals(Optional.ofNullable(words).stream().toList(), written);
    }

    @Test
    void theReportTellsWhichGoalsHangOnOnePartner() {
        PartnerStrategy strategy = Strategies.of(weakestOf(1));
        Report report = ReportSections.installed().write(ReportRequest.of(strategy, DUTCH, DAY), ReportProgress.NONE);
        int heading = report.contents().indexOf(new Heading(1, "Doelen met één aanbieder"));
        assertEquals(new Points(List.of("Wijkcentrum: De Schakel")), report.contents().get(heading + 2));
    }
}
