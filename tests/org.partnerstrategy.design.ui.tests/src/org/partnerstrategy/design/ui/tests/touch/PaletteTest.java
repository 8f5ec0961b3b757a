/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/**
 * Every tool of the palettes is taken with the mouse and used; what it did is one step, called what the studio calls
 * it.
 */
class PaletteTest {

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
            WantUp           | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            WantDown         | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            WantLeft         | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            WantRight        | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            Keep             | Keep De Brug Street Work as it is              | De Brug Street Work zo houden
            WithdrawDecision | Withdraw the decision on De Brug Street Work   | Besluit over De Brug Street Work intrekken
            AdoptAdvice      | Adopt the advice on De Brug Street Work        | Advies over De Brug Street Work overnemen
            """)
    void decides(String tool, String english, String dutch) {
        if (!"WithdrawDecision".equals(tool)) {
            PROJECT.change(() -> Deciding.withdraw(relation));
        }
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);

        OneStep.assertStep(PROJECT, english, dutch, () -> matrix.use(tool, matrix.at(matrix.part("Current",
                relation))));
    }

    @ParameterizedTest
    @CsvSource("PlaceInMiddle, Place De Brug Street Work, De Brug Street Work plaatsen")
    void places(String tool, String english, String dutch) {
        PROJECT.change(() -> relation.getAssessments().clear());
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);

        OneStep.assertStep(PROJECT, english, dutch, () -> matrix.use(tool, matrix.at(matrix.part("ToPlace",
                relation))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AddCorner  | StrategyLine | Change the strategy line  | Streeflijn wijzigen
            ResetLine  | StrategyLine | Change the strategy line  | Streeflijn wijzigen
            NewPartner | Arrows       | New partner               | Nieuwe partner
            """)
    void worksOnTheGround(String tool, String layer, String english, String dutch) {
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX).with(layer);

        OneStep.assertStep(PROJECT, english, dutch, () -> matrix.use(tool, matrix.ground()));
    }

    @ParameterizedTest
    @CsvSource("RelatePartners, Add relations with 2 partners, Relaties met 2 partners toevoegen")
    void relatesThoseThatAreChosen(String tool, String english, String dutch) {
        List.of("One", "Two").forEach(name -> PROJECT.change(() -> {
            Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
            partner.setName("!" + name);
            PROJECT.strategy().getPartners().add(partner);
        }));
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);
        Listener choosing = event -> {
            if (event.widget instanceof Shell shell && shell.getParent() != null) {
                shell.getDisplay().asyncExec(() -> chooseTheNewOnes(shell));
            }
        };
        Display.getDefault().addFilter(SWT.Show, choosing);
        try {
            OneStep.assertStep(PROJECT, english, dutch, () -> matrix.use(tool, matrix.ground()));
        } finally {
            Display.getDefault().removeFilter(SWT.Show, choosing);
        }
    }

    private static void chooseTheNewOnes(Shell shell) {
        within(shell).forEach(control -> {
            switch (control) {
                case Tree tree -> {
                    tree.setSelection(Stream.of(tree.getItems()).filter(item -> item.getText().contains("!"))
                            .toArray(org.eclipse.swt.widgets.TreeItem[]::new));
                    tree.notifyListeners(SWT.Selection, new Event());
                }
                case Table table -> {
                    table.setSelection(Stream.of(table.getItems()).filter(item -> item.getText().contains("!"))
                            .toArray(org.eclipse.swt.widgets.TableItem[]::new));
                    table.notifyListeners(SWT.Selection, new Event());
                }
                default -> { }
            }
        });
        within(shell).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button == shell.getDefaultButton()).findFirst()
                .ifPresent(button -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static Stream<Control> within(Control control) {
        return Stream.concat(Stream.of(control), control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(PaletteTest::within) : Stream.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NewNetworkPartner | PARTNER_NETWORK | New partner | Nieuwe partner
            NewNetworkGoal    | PARTNER_NETWORK | New goal    | Nieuw doel
            NewTreeGoal       | GOAL_TREE       | New goal    | Nieuw doel
            """)
    void adds(String tool, RepresentationKind kind, String english, String dutch) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);

        OneStep.assertStep(PROJECT, english, dutch, () -> diagram.use(tool, diagram.ground()));
    }

    @ParameterizedTest
    @CsvSource({ "NewPartner, MATRIX", "NewNetworkPartner, PARTNER_NETWORK", "NewTreeGoal, GOAL_TREE" })
    void asksForTheNameAtOnce(String tool, RepresentationKind kind) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);

        diagram.use(tool, diagram.ground());

        assertTrue(OpenProject.await(() -> within(diagram.control()).anyMatch(Text.class::isInstance)),
                "nothing to type the name in");
        within(diagram.control()).filter(Text.class::isInstance).findFirst()
                .ifPresent(field -> Keys.press(field, SWT.ESC, SWT.ESC));
    }

    @ParameterizedTest
    @CsvSource("NewPart, New sub-goal, Nieuw subdoel")
    void addsToAGoal(String tool, String english, String dutch) {
        OpenDiagram tree = OpenDiagram.of(PROJECT, RepresentationKind.GOAL_TREE);

        OneStep.assertStep(PROJECT, english, dutch,
                () -> tree.use(tool, tree.at(tree.part("TreeGoal", PROJECT.goal("Youth")))));
    }

    @ParameterizedTest
    @CsvSource("MakePart, Move to Youth work, Naar Youth work verplaatsen")
    void makesAGoalPartOfAnother(String tool, String english, String dutch) {
        Goal youth = PROJECT.goal("Youth");
        Goal other = PROJECT.strategy().getGoals().stream().filter(each -> each != youth).findFirst().orElseThrow();
        OpenDiagram tree = OpenDiagram.of(PROJECT, RepresentationKind.GOAL_TREE);

        OneStep.assertStep(PROJECT, english, dutch, () -> {
            Point from = tree.at(tree.part("TreeGoal", youth));
            tree.use(tool, from, tree.place(tree.part("TreeGoal", other)));
        });
    }

    @ParameterizedTest
    @CsvSource("Contribute, Add the relation with A new club, Relatie met A new club toevoegen")
    void relatesAPartnerToAGoal(String tool, String english, String dutch) {
        Partner club = PartnerStrategyFactory.eINSTANCE.createPartner();
        club.setName("A new club");
        PROJECT.change(() -> PROJECT.strategy().getPartners().add(club));
        OpenDiagram network = OpenDiagram.of(PROJECT, RepresentationKind.PARTNER_NETWORK).whole();

        OneStep.assertStep(PROJECT, english, dutch, () -> network.use(tool,
                network.place(network.part("NetworkPartner", club)),
                network.place(network.part("NetworkGoal", PROJECT.goal("Youth")))));
    }
}
