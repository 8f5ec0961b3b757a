/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Relation;

/** The key that deletes does what it means for each thing in a diagram, in one step, or nothing. */
class DeletingTest {

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private static Relation relation;

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
        relation = PROJECT.relation(PROJECT.goal("Youth"), "Brug");
    }

    private static EObject subject(String mapping) {
        return "NetworkPartner".equals(mapping) ? relation.getPartner() : relation;
    }

    private static void delete(OpenDiagram diagram, String mapping) {
        GraphicalEditPart part = diagram.part(mapping, subject(mapping));
        diagram.select(part);
        Keys.delete(diagram.control());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DeleteRelation     | MATRIX          | Current        | Delete De Brug.*             | De Brug.* verwijderen.*
            WithdrawArrow      | MATRIX          | Desired        | Withdraw the decision on .*  | Besluit over .* intrekken
            DeleteNamed        | PARTNER_NETWORK | NetworkPartner | Delete De Brug.*             | De Brug.* verwijderen.*
            """)
    void removes(String tool, RepresentationKind kind, String mapping, String english, String dutch) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);

        OneStep.assertStep(PROJECT, english, dutch, () -> delete(diagram, mapping));
    }

    @ParameterizedTest
    @CsvSource({"StrategyStays, GOAL_TREE, TreeStrategy", "TakeOut, GOAL_TREE, PartOf"})
    void leavesWhatStays(String tool, RepresentationKind kind, String mapping) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        GraphicalEditPart part = diagram.parts(mapping).findFirst().orElseThrow();
        diagram.select(part);

        OneStep.assertNoStep(PROJECT, () -> Keys.delete(diagram.control()));
    }
}
