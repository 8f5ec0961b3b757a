package org.partnerstrategy.design.ui.tests.touch;

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
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** Every tool of the palettes is taken with the mouse and used; what it did is one step, called what the studio calls it. */
class PaletteTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private Relation relation;

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
        relation = project.goal("Youth").getRelations().stream()
                .filter(each -> each.getPartner().getName().contains("Brug")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WantUp           | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            WantDown         | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            WantLeft         | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            WantRight        | Direction of De Brug Street Work               | Ontwikkelrichting van De Brug Street Work
            Keep             | Keep De Brug Street Work as it is              | De Brug Street Work houden zoals het is
            WithdrawDecision | Withdraw the decision on De Brug Street Work   | Besluit over De Brug Street Work intrekken
            AdoptAdvice      | Adopt the advice on De Brug Street Work        | Advies over De Brug Street Work overnemen
            """)
    void decides(String tool, String english, String dutch) {
        if ("AdoptAdvice".equals(tool)) {
            project.change(() -> Deciding.withdraw(relation));
        }
        OpenDiagram matrix = OpenDiagram.of(project, RepresentationKind.MATRIX);

        OneStep.assertStep(project, english, dutch, () -> matrix.use(tool, matrix.at(matrix.part("Current", relation))));
    }

    @ParameterizedTest
    @CsvSource("PlaceInMiddle, Place De Brug Street Work, De Brug Street Work plaatsen")
    void places(String tool, String english, String dutch) {
        project.change(() -> relation.getAssessments().clear());
        OpenDiagram matrix = OpenDiagram.of(project, RepresentationKind.MATRIX);

        OneStep.assertStep(project, english, dutch, () -> matrix.use(tool, matrix.at(matrix.part("ToPlace", relation))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AddCorner  | StrategyLine | Change the strategy line  | Streeflijn wijzigen
            ResetLine  | StrategyLine | Change the strategy line  | Streeflijn wijzigen
            NewPartner | Arrows       | New partner               | Nieuwe partnerorganisatie
            """)
    void worksOnTheGround(String tool, String layer, String english, String dutch) {
        OpenDiagram matrix = OpenDiagram.of(project, RepresentationKind.MATRIX).with(layer);

        OneStep.assertStep(project, english, dutch, () -> matrix.use(tool, matrix.ground()));
    }

    @ParameterizedTest
    @CsvSource("RelatePartners, Add relations with 2 partners, Samenwerkingsrelaties met 2 partnerorganisaties toevoegen")
    void relatesThoseThatAreChosen(String tool, String english, String dutch) {
        List.of("One", "Two").forEach(name -> project.change(() -> {
            Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
            partner.setName("!" + name);
            project.strategy().getPartners().add(partner);
        }));
        OpenDiagram matrix = OpenDiagram.of(project, RepresentationKind.MATRIX);
        Listener choosing = event -> {
            if (event.widget instanceof Shell shell && shell.getParent() != null) {
                shell.getDisplay().asyncExec(() -> chooseTheNewOnes(shell));
            }
        };
        Display.getDefault().addFilter(SWT.Show, choosing);
        try {
            OneStep.assertStep(project, english, dutch, () -> matrix.use(tool, matrix.ground()));
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
            NewNetworkPartner | PARTNER_NETWORK | New partner | Nieuwe partnerorganisatie
            NewNetworkGoal    | PARTNER_NETWORK | New goal    | Nieuw doel
            NewTreeGoal       | GOAL_TREE       | New goal    | Nieuw doel
            """)
    void adds(String tool, RepresentationKind kind, String english, String dutch) {
        OpenDiagram diagram = OpenDiagram.of(project, kind);

        OneStep.assertStep(project, english, dutch, () -> diagram.use(tool, diagram.ground()));
    }

    @ParameterizedTest
    @CsvSource("NewPart, New sub-goal, Nieuw subdoel")
    void addsToAGoal(String tool, String english, String dutch) {
        OpenDiagram tree = OpenDiagram.of(project, RepresentationKind.GOAL_TREE);

        OneStep.assertStep(project, english, dutch,
                () -> tree.use(tool, tree.at(tree.part("TreeGoal", project.goal("Youth")))));
    }

    @ParameterizedTest
    @CsvSource("MakePart, Move to Youth work, Naar Youth work verplaatsen")
    void makesAGoalPartOfAnother(String tool, String english, String dutch) {
        Goal youth = project.goal("Youth");
        Goal other = project.strategy().getGoals().stream().filter(each -> each != youth).findFirst().orElseThrow();
        OpenDiagram tree = OpenDiagram.of(project, RepresentationKind.GOAL_TREE).whole();

        OneStep.assertStep(project, english, dutch, () -> {
            Point from = tree.place(tree.part("TreeGoal", youth));
            tree.use(tool, from, tree.place(tree.part("TreeGoal", other)));
        });
    }
}
