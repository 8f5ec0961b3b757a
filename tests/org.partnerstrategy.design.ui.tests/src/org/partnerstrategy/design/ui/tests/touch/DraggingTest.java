/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** What is dragged with the mouse does what it means: an end of a line, a marker along one axis. */
class DraggingTest {

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private static Relation relation;

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
        relation = PROJECT.relation(PROJECT.goal("Youth"), "Brug");
    }

    /** Takes an end of a line that is selected, and drags it to a box. */
    private static void dragEnd(OpenDiagram diagram, ConnectionEditPart edge, boolean source, GraphicalEditPart to) {
        diagram.select(edge);
        var points = ((Connection) edge.getFigure()).getPoints().getCopy();
        edge.getFigure().translateToAbsolute(points);
        Point end = source ? points.getFirstPoint() : points.getLastPoint();
        Point place = diagram.place(to);
        Pointer.drag(diagram.control(), end.x, end.y, place.x, place.y);
        OpenProject.settle();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ReconnectGoal    | false | NetworkGoal    | Move to Sports.* | Naar Sports.* verplaatsen
            ReconnectPartner | true  | NetworkPartner | Change Partner of .* | Partnerorganisatie wijzigen bij .*
            """)
    void givesARelationAnotherEnd(String tool, boolean source, String mapping, String english, String dutch) {
        Goal sports = PartnerStrategyFactory.eINSTANCE.createGoal();
        sports.setName("Sports for all");
        Partner club = PartnerStrategyFactory.eINSTANCE.createPartner();
        club.setName("A new club");
        PROJECT.change(() -> {
            PROJECT.strategy().getGoals().add(sports);
            PROJECT.strategy().getPartners().add(club);
        });
        OpenDiagram network = OpenDiagram.of(PROJECT, RepresentationKind.PARTNER_NETWORK).whole();

        OneStep.assertStep(PROJECT, english, dutch, () -> {
            ConnectionEditPart edge = (ConnectionEditPart) network.part("Contribution", relation);
            dragEnd(network, edge, source, network.part(mapping, source ? club : sports));
            assertSame(source ? club : sports, source ? relation.getPartner() : relation.getGoal());
            Connection line = (Connection) ((GraphicalEditPart) network.part("Contribution", relation)).getFigure();
            assertEquals(2, line.getPoints().size(), "the line is bent");
        });
    }

    @ParameterizedTest
    @CsvSource({ "MATRIX, Influence", "DIRECTIONS, Influence" })
    void saysWhereItWouldBe(RepresentationKind kind, String words) {
        OpenDiagram matrix = OpenDiagram.of(PROJECT, kind).whole();
        GraphicalEditPart marker = matrix.part("Current", relation);
        Point place = matrix.at(marker);
        Set<String> said = new LinkedHashSet<>();

        Pointer.drag(matrix.control(), place.x, place.y, place.x - 60, place.y + 40,
                () -> texts(said(marker)).forEach(said::add));

        assertTrue(said.stream().anyMatch(text -> text.startsWith(relation.getPartner().getName())
                && text.contains(words)), said::toString);
        assertEquals(0, texts(said(marker)).count());
    }

    private static IFigure said(EditPart part) {
        return LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    private static Stream<String> texts(IFigure figure) {
        return Stream.concat(figure instanceof Label label ? Stream.of(label.getText()) : Stream.empty(),
                figure.getChildren().stream().flatMap(DraggingTest::texts));
    }

    /** What the Model Explorer, or any other view, lets go of over a matrix. */
    @ParameterizedTest
    @CsvSource("DropPartner, Add the relation with A new club, Relatie met A new club toevoegen")
    void relatesAPartnerThatIsDroppedFromElsewhere(String tool, String english, String dutch) {
        Partner club = PartnerStrategyFactory.eINSTANCE.createPartner();
        club.setName("A new club");
        PROJECT.change(() -> PROJECT.strategy().getPartners().add(club));
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);

        OneStep.assertStep(PROJECT, english, dutch, () -> {
            matrix.drop(matrix.ground(), club);
            assertEquals(PROJECT.goal("Youth"), club.getRelations().getFirst().getGoal());
        });
        OneStep.assertNoStep(PROJECT, () -> matrix.drop(matrix.ground(), PROJECT.goal("Youth")));
    }

    @ParameterizedTest
    @CsvSource("MoveGoal, Move to .*, Naar .* verplaatsen")
    void movesAGoal(String tool, String english, String dutch) {
        Goal youth = PROJECT.goal("Youth");
        Goal other = PROJECT.strategy().getGoals().stream().filter(each -> each != youth).findFirst().orElseThrow();
        OpenDiagram tree = OpenDiagram.of(PROJECT, RepresentationKind.GOAL_TREE).whole();

        OneStep.assertStep(PROJECT, english, dutch, () -> {
            ConnectionEditPart edge = tree.parts("PartOf").map(ConnectionEditPart.class::cast)
                    .filter(each -> OpenDiagram.shown(each.getTarget()).getTarget() == youth).findFirst().orElseThrow();
            dragEnd(tree, edge, true, tree.part("TreeGoal", other));
            assertSame(other, youth.eContainer());
        });
    }

    /** Another relation lies one point beside, to which a marker could be drawn. */
    private static void relateBeside() {
        Relation other = PROJECT.goal("Youth").getRelations().stream().filter(each -> each != relation).findFirst()
                .orElseThrow();
        Position now = now();
        PROJECT.change(() -> PlacedNode.CURRENT.move(other, Position.of(now.dependency().points() + 1,
                now.influence().points() + 1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1, 0.75, 1.5 })
    void changesOneScoreAlongOneAxis(double zoom) {
        relateBeside();
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX).zoom(zoom);
        for (int[] move : new int[][] { {57, 0}, {0, 43}, {-31, 0}, {0, -22} }) {
            Position before = now();
            Point place = matrix.at(matrix.part("Current", relation));
            Pointer.drag(matrix.control(), place.x, place.y, place.x + move[0], place.y + move[1]);
            OpenProject.settle();
            Position after = now();
            if (move[0] == 0) {
                assertEquals(before.dependency(), after.dependency());
            } else {
                assertEquals(before.influence(), after.influence());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"MATRIX, Current", "DIRECTIONS, Current", "PARTNER_NETWORK, NetworkPartner", "GOAL_TREE, TreeStrategy"})
    void staysWhereItIsWhenItIsOnlySelected(RepresentationKind kind, String mapping) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        GraphicalEditPart highest = diagram.parts(mapping).min(Comparator.comparingInt(
                part -> part.getFigure().getBounds().x + part.getFigure().getBounds().y)).orElseThrow();
        diagram.select();
        diagram.editor().getDiagramGraphicalViewer().reveal(highest);
        OpenProject.settle();
        Point place = middle(highest);
        var onScreen = diagram.control().toDisplay(place.x, place.y);

        for (int i = 0; i < 3; i++) {
            Pointer.click(diagram.control(), place.x, place.y);
            OpenProject.settle();
            assertEquals(place, middle(highest));
            assertEquals(onScreen, diagram.control().toDisplay(place.x, place.y));
        }
        assertEquals(EditPart.SELECTED_PRIMARY, highest.getSelected());
    }

    private static Point middle(GraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds.getCenter();
    }

    private static Position now() {
        return Round.newest(relation).map(Round::consensus).orElseThrow();
    }
}
