/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Relation;

/** A key typed on a thing in a diagram opens its name or amount; Enter takes over what is typed, Escape leaves it. */
class NamesTest {

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
            case "Current", "Contribution" -> relation;
            case "NetworkPartner" -> relation.getPartner();
            default -> relation.getGoal();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RenamePartner | MATRIX          | Current        | New name | Rename to New name  | Naam wijzigen in New name
            RenameNamed   | PARTNER_NETWORK | NetworkPartner | New name | Rename to New name  | Naam wijzigen in New name
            RenameGoal    | GOAL_TREE       | TreeGoal       | New name | Rename to New name  | Naam wijzigen in New name
            EnterAmount   | PARTNER_NETWORK | Contribution   | 12345    | Edit Amount.*       | Bedrag.* wijzigen
            """)
    void takesOverWhatIsTyped(String tool, RepresentationKind kind, String mapping, String typed, String english,
            String dutch) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        GraphicalEditPart part = diagram.part(mapping, subject(mapping));

        OneStep.assertStep(PROJECT, english, dutch, () -> {
            Text field = open(diagram, part);
            field.setText(typed);
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            field.notifyListeners(SWT.KeyDown, enter);
            if (!field.isDisposed()) {
                field.notifyListeners(SWT.DefaultSelection, new Event());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
            "RenamePartner, MATRIX, Current", "RenameNamed, PARTNER_NETWORK, NetworkGoal",
                    "RenameGoal, GOAL_TREE, TreeGoal",
            "EnterAmount, PARTNER_NETWORK, Contribution",
    })
    void isLeftByEscape(String tool, RepresentationKind kind, String mapping) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        String before = relation.getPartner().getName() + relation.getGoal().getName();

        OneStep.assertNoStep(PROJECT, () -> {
            Text field = open(diagram, diagram.part(mapping, subject(mapping)));
            field.setText("something else");
            Keys.press(field, SWT.ESC, SWT.ESC);
        });

        assertEquals(before, relation.getPartner().getName() + relation.getGoal().getName());
    }

    private static Text open(OpenDiagram diagram, GraphicalEditPart part) {
        diagram.at(part);
        diagram.select(part);
        Keys.press(diagram.control(), 'x', 'x');
        return Stream.of(((Composite) diagram.control()).getChildren()).filter(Text.class::isInstance)
                .map(Text.class::cast).findFirst().orElseThrow(() -> new AssertionError("no field opened"));
    }
}
