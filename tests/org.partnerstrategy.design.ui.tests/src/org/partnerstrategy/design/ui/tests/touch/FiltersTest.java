/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.Score;

/** Every filter is chosen in the menu above the diagram: it is one step, and only the relations it is for are seen. */
class FiltersTest {

    private static final String MENU = "Filters";

    private static final Map<String, Predicate<Relation>> LEFT = Map.of(
            "OnlyBelowLine", relation -> Placement.now(relation).filter(now -> !now.isAbove()).isPresent(),
            "HideToPlace", relation -> Round.newest(relation).isPresent(),
            "OnlyAssessed", relation -> Round.newest(relation).isPresent(),
            "OnlySubsidy", relation -> hasForm(relation, FormKind.SUBSIDY),
            "OnlyCommission", relation -> hasForm(relation, FormKind.COMMISSION),
            "OnlyAdministrativeAgreement", relation -> hasForm(relation, FormKind.ADMINISTRATIVE_AGREEMENT),
            "OnlyOtherForm", relation -> hasForm(relation, FormKind.OTHER));

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private static Goal goal;

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
        goal = PROJECT.goal("Youth");
    }

    private static boolean hasForm(Relation relation, FormKind kind) {
        return relation.getForms().stream().anyMatch(form -> form.getKind() == kind);
    }

    private static Predicate<Relation> left(String filter) {
        return filter.startsWith("Hide") && !LEFT.containsKey(filter) ? relation -> Placement.now(relation)
                .filter(now -> now.zone() == Zone.valueOf(filter.substring("Hide".length()).toUpperCase()))
                .isEmpty() : LEFT.get(filter);
    }

    /** One relation of each kind, so that each filter leaves some and hides some. */
    @BeforeEach
    void fill() {
        PROJECT.change(() -> {
            relate(FormKind.SUBSIDY, 90, 90);
            relate(FormKind.COMMISSION, 90, 10);
            relate(FormKind.ADMINISTRATIVE_AGREEMENT, 10, 90);
            relate(FormKind.OTHER, 10, 10);
            Relation open = PartnerStrategyFactory.eINSTANCE.createRelation();
            PROJECT.strategy().getRelations().add(open);
            open.setPartner(PROJECT.strategy().getPartners().getFirst());
            open.setGoal(goal);
        });
    }

    private static void relate(FormKind kind, int influence, int dependency) {
        Relation made = PartnerStrategyFactory.eINSTANCE.createRelation();
        PROJECT.strategy().getRelations().add(made);
        made.setPartner(PROJECT.strategy().getPartners().getFirst());
        made.setGoal(goal);
        Form form = PartnerStrategyFactory.eINSTANCE.createForm();
        form.setKind(kind);
        made.getForms().add(form);
        Assessment assessment = PartnerStrategyFactory.eINSTANCE.createAssessment();
        assessment.setReview(PROJECT.strategy().getReviews().getLast());
        assessment.setInfluence(Score.of(influence));
        assessment.setDependency(Score.of(dependency));
        made.getAssessments().add(assessment);
    }

    @ParameterizedTest
    @CsvSource({
            "MATRIX, OnlyBelowLine", "MATRIX, HideToPlace", "MATRIX, OnlySubsidy", "MATRIX, OnlyCommission",
            "MATRIX, OnlyAdministrativeAgreement", "MATRIX, OnlyOtherForm", "MATRIX, HideLeverage",
            "MATRIX, HideStrategic", "MATRIX, HideRoutine", "MATRIX, HideBottleneck",
            "PARTNER_NETWORK, OnlyBelowLine", "PARTNER_NETWORK, OnlyAssessed", "PARTNER_NETWORK, OnlySubsidy",
            "PARTNER_NETWORK, OnlyCommission", "PARTNER_NETWORK, OnlyAdministrativeAgreement",
            "PARTNER_NETWORK, OnlyOtherForm", "PARTNER_NETWORK, HideLeverage", "PARTNER_NETWORK, HideStrategic",
            "PARTNER_NETWORK, HideRoutine", "PARTNER_NETWORK, HideBottleneck",
    })
    void leavesWhatItIsFor(RepresentationKind kind, String filter) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        Set<EObject> before = seen(diagram);
        String label = diagram.label(filter);

        OneStep.assertStep(PROJECT, "Apply the filter \"" + label + "\"", dutch(label) + " toepassen", () -> {
            diagram.choose(MENU, label);
            Set<EObject> expected = before.stream().map(Relation.class::cast).filter(left(filter))
                    .collect(Collectors.toSet());
            assertEquals(expected, seen(diagram));
            assertNotEquals(before, expected);
        });

        assertEquals(before, seen(diagram));
    }

    @ParameterizedTest
    @CsvSource("MATRIX, OnlySubsidy")
    void isTakenAwayAgain(RepresentationKind kind, String filter) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        Set<EObject> before = seen(diagram);
        String label = diagram.label(filter);
        diagram.choose(MENU, label);

        OneStep.assertStep(PROJECT, "Remove the filter \"" + label + "\"", dutch(label) + " weghalen", () -> {
            diagram.choose(MENU, label);
            assertEquals(before, seen(diagram));
        });
    }

    private static String dutch(String label) {
        return "Filter \u2018" + label + "\u2019";
    }

    /** The relations that are seen. */
    private static Set<EObject> seen(OpenDiagram diagram) {
        return diagram.diagram().getDiagramElements().stream().filter(DDiagramElement::isVisible)
                .map(DDiagramElement::getTarget).filter(Relation.class::isInstance).collect(Collectors.toSet());
    }
}
