package org.partnerstrategy.design.ui.tests.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IBorderItemEditPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.sirius.diagram.DDiagram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.place.MatrixDiagram;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
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
        Goal meeting = project.strategy().getGoals().stream()
                .filter(shown -> shown.getRelations().stream().anyMatch(relation -> Round.newest(relation).isEmpty()))
                .findFirst().orElseThrow();
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
    void cannotBeResized() {
        assertNull(matrix.part(PlacedNode.CURRENT, relation("Brug")).getCommand(
                new ChangeBoundsRequest(RequestConstants.REQ_RESIZE)));
    }
}
