/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

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
        return switch (mapping) {
            case "NetworkPartner" -> relation.getPartner();
            case "TreeGoal" -> relation.getGoal();
            case "LinePoint" -> PROJECT.strategy().getLinePoints().get(1);
            default -> relation;
        };
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
            RemoveCorner       | MATRIX          | LinePoint      | Change the strategy line     | Streeflijn wijzigen
            DeleteNamed        | PARTNER_NETWORK | NetworkPartner | Delete De Brug.*             | De Brug.* verwijderen.*
            DeleteContribution | PARTNER_NETWORK | Contribution   | Delete De Brug.*             | De Brug.* verwijderen.*
            DeleteGoal         | GOAL_TREE       | TreeGoal       | Delete Youth work.*          | Youth work verwijderen.*
            """)
    void removes(String tool, RepresentationKind kind, String mapping, String english, String dutch) {
        PROJECT.change(() -> Drawing.line(PROJECT.strategy(), StrategyLine.DEFAULT.withCorner(Score.of(50))
                .orElseThrow()));
        // Nothing but this: the editor of what is deleted would close with a dialog.
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        if ("LinePoint".equals(mapping)) {
            diagram.with("StrategyLine");
        }

        OneStep.assertStep(PROJECT, english, dutch, () -> delete(diagram, mapping));
    }

    @ParameterizedTest
    @CsvSource({
            "StrategyStays, GOAL_TREE, TreeStrategy", "TakeOut, GOAL_TREE, PartOf",
            "NotDeletable, MATRIX, InfluenceCut",
    })
    void leavesWhatStays(String tool, RepresentationKind kind, String mapping) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        if ("InfluenceCut".equals(mapping)) {
            diagram.with("StrategyLine");
        }
        GraphicalEditPart part = diagram.parts(mapping).findFirst().orElseThrow();
        diagram.select(part);

        OneStep.assertNoStep(PROJECT, () -> Keys.delete(diagram.control()));
    }

    @Test
    void saysWhyAnEndOfTheLineStays() {
        PROJECT.change(() -> Drawing.line(PROJECT.strategy(), StrategyLine.DEFAULT));
        List<String> told = new ArrayList<>();
        Refusals.tellTo(Optional.of(told::add));
        try {
            OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX).with("StrategyLine");

            OneStep.assertNoStep(PROJECT, () -> delete(matrix, "LinePoint"));

            assertEquals(List.of("The first and the last corner of the strategy line stay. "
                    + "Drag them to change the line."), told);
        } finally {
            Refusals.tellTo(Optional.empty());
        }
    }
}
