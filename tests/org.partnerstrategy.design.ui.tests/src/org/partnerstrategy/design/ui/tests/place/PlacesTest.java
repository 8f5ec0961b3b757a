/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IBorderItemEditPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.place.MatrixDiagram;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.exchange.ImportPlan;
import org.partnerstrategy.exchange.ImportProgress;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.ReviewState;
import org.partnerstrategy.model.Score;

/** A place in the matrix says what the model says, whoever changes one of them. */
class PlacesTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private Goal goal;
    private OpenMatrix matrix;

    @BeforeEach
    void openTheMatrix() throws Exception {
        project.example();
        goal = project.goal("Youth");
        matrix = open(RepresentationKind.MATRIX, goal);
    }

    private OpenMatrix open(RepresentationKind kind, Goal shown) {
        return OpenMatrix.of(project, (DDiagram) project.strategySession().obtain(kind, shown).orElseThrow());
    }

    private static Position now(Relation relation) {
        return Round.newest(relation).map(Round::consensus).orElseThrow();
    }

    private Relation relation(String partner) {
        return goal.getRelations().stream().filter(relation -> relation.getPartner().getName().contains(partner))
                .findFirst().orElseThrow();
    }

    @Test
    void liesWhereTheAssessmentsSay() {
        List<GraphicalEditPart> markers = matrix.parts(PlacedNode.CURRENT).toList();
        assertEquals(3, markers.size());
        markers.forEach(marker -> {
            assertEquals(now((Relation) OpenMatrix.shown(marker)), OpenMatrix.position(marker));
            assertEquals(now((Relation) OpenMatrix.shown(marker)), OpenMatrix.seen(marker));
        });
    }

    @Test
    void assessesByDragging() {
        Relation street = relation("Brug");
        Position before = now(street);
        matrix.drag(-50, -25, matrix.part(PlacedNode.CURRENT, street));
        Position after = Position.of(before.dependency().points() - 10, before.influence().points() + 5);
        assertEquals(after, now(street));
        assertEquals(after, OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, street)));
        project.undo();
        assertEquals(before, now(street));
        assertEquals(before, OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, street)));
        project.redo();
        assertEquals(after, now(street));
        assertEquals(after, OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, street)));
    }

    @Test
    void staysWhereItIsWhenItsReviewIsClosed() {
        Relation street = relation("Brug");
        Position before = now(street);
        List<String> told = new ArrayList<>();
        Refusals.tellTo(Optional.of(told::add));
        try {
            project.change(() -> Reviews.newest(project.strategy()).orElseThrow().setState(ReviewState.CLOSED));
            matrix.drag(-50, -25, matrix.part(PlacedNode.CURRENT, street));
        } finally {
            Refusals.tellTo(Optional.empty());
        }
        assertEquals(before, now(street));
        assertEquals(before, OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, street)));
        assertEquals(1, told.size());
    }

    @Test
    void movesByOnePointWhenDraggedByLess() {
        Relation street = relation("Brug");
        Position before = now(street);
        matrix.drag(1, 0, matrix.part(PlacedNode.CURRENT, street));
        assertEquals(before.dependency().points() + 1, now(street).dependency().points());
        assertEquals(before.influence(), now(street).influence());
    }

    @Test
    void staysInTheMatrix() {
        Relation street = relation("Brug");
        matrix.drag(3000, -3000, matrix.part(PlacedNode.CURRENT, street));
        assertEquals(Position.of(100, 100), now(street));
    }

    @Test
    void dragsSeveralInOneStep() {
        Relation street = relation("Brug");
        Relation sports = relation("Sports");
        Position one = now(street);
        Position other = now(sports);
        matrix.drag(25, 0, matrix.part(PlacedNode.CURRENT, street), matrix.part(PlacedNode.CURRENT, sports));
        assertNotEquals(one, now(street));
        assertNotEquals(other, now(sports));
        project.undo();
        assertEquals(one, now(street));
        assertEquals(other, now(sports));
    }

    @Test
    void decidesByDraggingTheTip() {
        Relation street = relation("Brug");
        GraphicalEditPart tip = matrix.part(PlacedNode.DESIRED, street);
        Position before = OpenMatrix.seen(tip);
        matrix.drag(0, -50, tip);
        assertEquals(before.influence().points() + 10, street.getDevelopment().getDesiredInfluence().points());
        assertEquals(Set.of(Direction.UP, Direction.LEFT), Set.copyOf(street.getDevelopment().getDirections()));
        project.undo();
        assertEquals(before, OpenMatrix.seen(matrix.part(PlacedNode.DESIRED, street)));
    }

    @Test
    void placesWhatWasStillToBePlaced() {
        Goal meeting = project.strategy().getRelations().stream()
                .filter(relation -> Round.newest(relation).isEmpty()).findFirst().orElseThrow().getGoal();
        OpenMatrix other = open(RepresentationKind.MATRIX, meeting);
        GraphicalEditPart waiting = other.parts(PlacedNode.TO_PLACE).findFirst().orElseThrow();
        Relation relation = (Relation) OpenMatrix.shown(waiting);
        other.drag(-300, 100, waiting);
        assertTrue(Round.newest(relation).isPresent());
        assertEquals(now(relation), OpenMatrix.seen(other.part(PlacedNode.CURRENT, relation)));
        assertEquals(0, other.parts(PlacedNode.TO_PLACE).filter(part -> OpenMatrix.shown(part) == relation).count());
        project.undo();
        assertTrue(Round.newest(relation).isEmpty());
    }

    @Test
    void followsAnyOtherChange() {
        Relation street = relation("Brug");
        project.change(() -> street.getAssessments().getLast().setInfluence(Score.of(91)));
        assertEquals(now(street), OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, street)));
        project.change(() -> street.setDevelopment(null));
        assertEquals(0, matrix.parts(PlacedNode.DESIRED).filter(part -> OpenMatrix.shown(part) == street).count());
    }

    @Test
    void bendsTheLineByItsCorners() {
        matrix.show(project, "StrategyLine", true);
        project.change(() -> Drawing.line(project.strategy(), StrategyLine.DEFAULT));
        GraphicalEditPart last = matrix.part(PlacedNode.LINE_POINT, project.strategy().getLinePoints().getLast());
        matrix.drag(-100, -50, last);
        StrategyLine line = StrategyLine.of(project.strategy());
        assertEquals(Position.of(100, 90), line.corners().getLast());
        matrix.drag(0, 1000, matrix.part(PlacedNode.LINE_POINT, project.strategy().getLinePoints().getLast()));
        assertTrue(StrategyLine.of(project.strategy()).corners().getLast().influence().points() >= 20);
    }

    @Test
    void leavesThePlotWhereItIs() {
        GraphicalEditPart plot = matrix.children().filter(part -> MatrixDiagram.isPlot(part.getNotationView()))
                .findFirst().orElseThrow();
        assertFalse(plot.isSelectable());
        Command move = matrix.move(10, 10, plot);
        assertTrue(move == null || !move.canExecute());
        assertTrue(MatrixDiagram.isPlot(matrix.children().findFirst().orElseThrow().getNotationView()));
    }

    @Test
    void refusesToArrange() {
        ArrangeRequest request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
        request.setPartsToArrange(List.of(matrix.root()));
        Command command = matrix.root().getCommand(request);
        assertTrue(command == null || !command.canExecute());
        List<Position> before = matrix.parts(PlacedNode.CURRENT).map(OpenMatrix::seen).toList();
        OpenProject.settle();
        assertEquals(before, matrix.parts(PlacedNode.CURRENT).map(OpenMatrix::seen).toList());
    }

    @Test
    void staysCleanWhenItIsOnlyOpened() throws Exception {
        Relation street = relation("Brug");
        matrix.drag(-50, -25, matrix.part(PlacedNode.CURRENT, street));
        Position moved = now(street);
        project.save();
        assertFalse(project.isDirty());
        project.reopen();
        goal = project.goal("Youth");
        matrix = open(RepresentationKind.MATRIX, goal);
        assertEquals(moved, OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, relation("Brug"))));
        assertFalse(project.isDirty());
    }

    @Test
    void leavesNoStepToBeUndoneWhenItIsOnlyOpened() {
        assertFalse(project.session().getTransactionalEditingDomain().getCommandStack().canUndo());
    }

    @Test
    void followsInEveryDiagram() {
        OpenMatrix directions = open(RepresentationKind.DIRECTIONS, goal);
        Relation street = relation("Brug");
        matrix.drag(-50, -25, matrix.part(PlacedNode.CURRENT, street));
        assertEquals(now(street), OpenMatrix.seen(directions.part(PlacedNode.CURRENT, street)));
        assertEquals(now(street), OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, street)));
    }

    @Test
    void dragsAsFarAsTheMouseWhenZoomed() {
        RootEditPart root = matrix.root().getRoot();
        ZoomManager zoom = (ZoomManager) root.getViewer().getProperty(ZoomManager.class.toString());
        assertNotNull(zoom);
        zoom.setZoom(2);
        OpenProject.settle();
        Relation street = relation("Brug");
        Position before = now(street);
        matrix.drag(100, 0, matrix.part(PlacedNode.CURRENT, street));
        assertEquals(before.dependency().points() + 10, now(street).dependency().points());
    }

    @Test
    void namesCoverNeitherEachOtherNorMarkers() {
        List<Rectangle> taken = new ArrayList<>();
        matrix.parts(PlacedNode.CURRENT).map(GraphicalEditPart::getFigure).map(IFigure::getBounds).forEach(taken::add);
        matrix.parts(PlacedNode.CURRENT).forEach(marker -> {
            GraphicalEditPart name = marker.getChildren().stream().filter(IBorderItemEditPart.class::isInstance)
                    .map(GraphicalEditPart.class::cast).findFirst().orElseThrow();
            Rectangle area = name.getFigure().getBounds();
            assertTrue(area.width > 10, () -> "no name at " + area);
            assertTrue(taken.stream().noneMatch(area.getShrinked(1, 1)::intersects), () -> area + " in " + taken);
            taken.add(area);
        });
    }

    @Test
    void staysWhereItIsWhenLayersAreSwitched() {
        List<Position> before = matrix.parts(PlacedNode.CURRENT).map(OpenMatrix::seen).toList();
        matrix.show(project, "Arrows", false);
        assertEquals(0, matrix.parts(PlacedNode.DESIRED).count());
        matrix.show(project, "Amounts", true);
        assertEquals(before, matrix.parts(PlacedNode.CURRENT).map(OpenMatrix::seen).toList());
        matrix.show(project, "Arrows", true);
        assertEquals(1, matrix.parts(PlacedNode.DESIRED).count());
        assertEquals(before, matrix.parts(PlacedNode.CURRENT).map(OpenMatrix::seen).toList());
    }

    @Test
    void cannotBeResized() {
        GraphicalEditPart marker = matrix.part(PlacedNode.CURRENT, relation("Brug"));
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_RESIZE);
        request.setEditParts(List.of(marker));
        request.setResizeDirection(PositionConstants.EAST);
        request.setSizeDelta(new Dimension(30, 0));
        Command command = marker.getCommand(request);
        assertTrue(command == null || !command.canExecute());
    }

    @Test
    void followsInACopyOfTheDiagram() {
        AtomicReference<DRepresentation> copy = new AtomicReference<>();
        project.change(() -> copy.set(DialectManager.INSTANCE.copyRepresentation(
                new DRepresentationQuery(matrix.diagram()).getRepresentationDescriptor(), "copy", project.session(),
                null)));
        OpenMatrix other = OpenMatrix.of(project, (DDiagram) copy.get());
        Relation street = relation("Brug");
        matrix.drag(-50, -25, matrix.part(PlacedNode.CURRENT, street));
        assertEquals(now(street), OpenMatrix.seen(other.part(PlacedNode.CURRENT, street)));
    }

    @Test
    void makesAPartnerWhereTheToolWasUsed() {
        int before = goal.getRelations().size();
        CreateRequest request = new CreateRequest();
        request.setFactory(matrix.tool("NewPartner"));
        request.setLocation(new Point(DiagramGeometry.MATRIX.x(Score.of(30)), DiagramGeometry.MATRIX.y(Score.of(70))));
        Command command = matrix.root().getCommand(request);
        matrix.editor().getDiagramEditDomain().getDiagramCommandStack().execute(command);
        OpenProject.settle();
        assertEquals(before + 1, goal.getRelations().size());
        assertEquals(Position.of(30, 70), now(goal.getRelations().getLast()));
        assertEquals(Position.of(30, 70), OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, goal.getRelations()
                .getLast())));
    }

    @Test
    void takesAWholeRegisterWhileItIsOpen() throws Exception {
        Path file = Path.of("../../../shared/data/amsterdam-subsidies-2016.json");
        assumeTrue(Files.exists(file), "the register is not beside the repository");
        Register register = RegisterReader.read(file);
        ImportPlan plan = RegisterImport.plan(register, Mapping.recognise(register), ImportProgress.NONE);
        project.change(() -> plan.applyTo(project.strategy(), LocalDate.of(2026, 3, 11), Locale.ENGLISH));
        Goal welfare = project.strategy().getGoals().stream().filter(each -> each.getRelations().size() > 100)
                .findFirst().orElseThrow();
        OpenMatrix other = open(RepresentationKind.MATRIX, welfare);
        assertEquals(welfare.getRelations().size(), other.parts(PlacedNode.TO_PLACE).count());
        Relation first = welfare.getRelations().getFirst();
        project.change(() -> PlacedNode.CURRENT.move(first, Position.of(40, 60)));
        assertEquals(Position.of(40, 60), OpenMatrix.seen(other.part(PlacedNode.CURRENT, first)));
        project.undo();
        project.undo();
        assertEquals(3, goal.getRelations().size());
        assertEquals(now(relation("Brug")), OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, relation("Brug"))));
    }
}
