/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;

import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

/**
 * Every entry of the diagrams' menus is chosen with the mouse; what it did is one step, called what the studio calls
 * it.
 */
class DiagramMenusTest {

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private static Relation relation;

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
        relation = PROJECT.relation(PROJECT.goal("Youth"), "Brug");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WantUpAll            | Direction of De Brug Street Work             | Ontwikkelrichting van De Brug Street Work
            WantDownAll          | Direction of De Brug Street Work             | Ontwikkelrichting van De Brug Street Work
            WantLeftAll          | Direction of De Brug Street Work             | Ontwikkelrichting van De Brug Street Work
            WantRightAll         | Direction of De Brug Street Work             | Ontwikkelrichting van De Brug Street Work
            KeepAll              | Keep De Brug Street Work as it is            | De Brug Street Work zo houden
            WithdrawAllDecisions | Withdraw the decision on De Brug Street Work | Besluit over De Brug Street Work intrekken
            AdoptAllAdvice       | Adopt the advice on De Brug Street Work      | Advies over De Brug Street Work overnemen
            TakeOffPlace         | Remove De Brug Street Work from the matrix   | De Brug Street Work uit de matrix halen
            """)
    void worksOnARelation(String entry, String english, String dutch) {
        if (!"WithdrawAllDecisions".equals(entry)) {
            PROJECT.change(() -> Deciding.withdraw(relation));
        }
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);

        OneStep.assertStep(PROJECT, english, dutch, () -> choose(matrix, entry, matrix.part("Current", relation)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WantUpAll            | Directions of 2 relations                | Ontwikkelrichting van 2 relaties
            KeepAll              | Keep 2 relations as they are             | 2 relaties zo houden
            WithdrawAllDecisions | Withdraw the decisions on 2 relations    | Besluiten over 2 relaties intrekken
            TakeOffPlace         | Remove 2 relations from the matrix       | 2 relaties uit de matrix halen
            """)
    void worksOnSeveralAtOnce(String entry, String english, String dutch) {
        PROJECT.change(() -> PROJECT.goal("Youth").getRelations()
                .forEach(each -> Deciding.decide(each, Set.of(Direction.DOWN))));
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);

        OneStep.assertStep(PROJECT, english, dutch, () -> choose(matrix, entry,
                matrix.parts("Current").limit(2).toArray(GraphicalEditPart[]::new)));
    }

    @ParameterizedTest
    @CsvSource("PlaceAllInMiddle, Place De Brug Street Work, De Brug Street Work plaatsen")
    void places(String entry, String english, String dutch) {
        PROJECT.change(() -> relation.getAssessments().clear());
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);

        OneStep.assertStep(PROJECT, english, dutch, () -> choose(matrix, entry, matrix.part("ToPlace", relation)));
    }

    private static void choose(OpenDiagram diagram, String entry, GraphicalEditPart... parts) {
        diagram.select(parts);
        Menus.choose(diagram.control().getMenu(), diagram.label(entry.contains("Place") ? "Position" : "Direction"),
                diagram.label(entry));
    }

    @Test
    void offersOnlyWhatCanBeDone() {
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);
        matrix.select(matrix.part("Current", relation));

        assertFalse(Menus.offers(matrix.control().getMenu(), matrix.label("PlaceAllInMiddle")));
    }
}
