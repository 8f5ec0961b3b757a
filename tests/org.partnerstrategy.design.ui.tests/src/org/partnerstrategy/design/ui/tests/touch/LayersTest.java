/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/** Every layer is switched in the menu above the diagram: it is one step, and what the layer is for is seen or not. */
class LayersTest {

    private static final String MENU = "Layers";

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private static Relation relation;

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
        relation = PROJECT.relation(PROJECT.goal("Youth"), "Brug");
    }

    /** A relation on which assessors do not agree, and which was elsewhere before. */
    @BeforeEach
    void assess() {
        PROJECT.change(() -> {
            Assessment known = relation.getAssessments().getLast();
            Review earlier = PartnerStrategyFactory.eINSTANCE.createReview();
            earlier.setName("Before");
            earlier.setDate(known.getReview().getDate().minusYears(1));
            PROJECT.strategy().getReviews().addFirst(earlier);
            assess(earlier, 0, 10, 10);
            assess(known.getReview(), 1, 85, 85);
        });
    }

    private static void assess(Review review, int assessor, int influence, int dependency) {
        Assessment made = PartnerStrategyFactory.eINSTANCE.createAssessment();
        made.setReview(review);
        made.setAssessor(PROJECT.strategy().getPersons().get(assessor));
        made.setInfluence(Score.of(influence));
        made.setDependency(Score.of(dependency));
        relation.getAssessments().add(made);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            StrategyLine   | DependencyCut
            Spread         | SpreadLeft
            EarlierReviews | Earlier
            Amounts        | Current
            Overlays       | Current
            """)
    void isShownInOneStep(String layer, String mapping) {
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);
        String before = look(matrix, mapping);
        String label = matrix.label(layer);

        OneStep.assertStep(PROJECT, "Show the layer \"" + label + "\"", dutch(label) + " tonen", () -> {
            matrix.choose(MENU, label);
            if (!"Overlays".equals(layer)) {
                assertNotEquals(before, look(matrix, mapping));
            }
        });

        assertEquals(before, look(matrix, mapping));
    }

    @ParameterizedTest
    @CsvSource("Arrows, Desired")
    void isHiddenInOneStep(String layer, String mapping) {
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);
        String label = matrix.label(layer);
        assertEquals(1, matrix.parts(mapping).count());

        OneStep.assertStep(PROJECT, "Hide the layer \"" + label + "\"", dutch(label) + " verbergen", () -> {
            matrix.choose(MENU, label);
            assertEquals(0, matrix.parts(mapping).count());
        });
    }

    private static String dutch(String label) {
        return "Laag \u2018" + label + "\u2019";
    }

    /** How large the things of a mapping are. */
    private static String look(OpenDiagram matrix, String mapping) {
        List<GraphicalEditPart> parts = matrix.parts(mapping).toList();
        return parts.stream().map(part -> part.getFigure().getBounds().getSize()).toList().toString();
    }
}
