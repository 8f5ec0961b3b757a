/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.ui.export.ExportedDiagram;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** The network and the tree show what the model has, as it changes. */
class NetworkTest {

    private static final Pattern PART = Pattern.compile("<rect [^>]*>|<line [^>]*>|<text [^>]*>(?<text>[^<]*)<");
    /** Boxes are higher than the ground of an amount. */
    private static final int LINE_OF_TEXT = 20;

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private PartnerStrategy strategy;

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
        strategy = project.strategy();
    }

    private DDiagram open(RepresentationKind kind) {
        DDiagram diagram = (DDiagram) project.strategySession().obtain(kind, strategy).orElseThrow();
        return OpenMatrix.of(project, diagram).diagram();
    }

    private static List<DEdge> edges(DDiagram diagram) {
        return diagram.getEdges().stream().filter(DDiagramElement::isVisible).toList();
    }

    private static Set<EObject> boxes(DDiagram diagram) {
        return diagram.getNodes().stream().map(DDiagramElement::getTarget).collect(Collectors.toSet());
    }

    private static int width(DEdge edge) {
        return ((EdgeStyle) edge.getStyle()).getSize();
    }

    @Test
    void showsPartnersGoalsAndRelations() {
        DDiagram network = open(RepresentationKind.PARTNER_NETWORK);

        assertTrue(boxes(network).containsAll(strategy.getPartners()));
        assertTrue(boxes(network).containsAll(strategy.getGoals()));
        assertEquals(Set.copyOf(strategy.getRelations()),
                edges(network).stream().map(DDiagramElement::getTarget).collect(Collectors.toSet()));
    }

    @Test
    void drawsTheLargestAmountWidest() {
        DDiagram network = open(RepresentationKind.PARTNER_NETWORK);
        Relation largest = strategy.getRelations().stream().filter(each -> ReferenceYear.of(each).amount(each)
                .isPresent())
                .max(Comparator.comparing(each -> ReferenceYear.of(each).amount(each).orElseThrow())).orElseThrow();

        int widest = edges(network).stream().mapToInt(NetworkTest::width).max().orElseThrow();

        assertEquals(8, widest);
        assertEquals(widest, edges(network).stream().filter(edge -> edge.getTarget() == largest)
                .mapToInt(NetworkTest::width).findFirst().orElseThrow());
    }

    @Test
    void isArrangedWithoutAChangeToBeSavedOrUndone() {
        project.strategySession().obtain(RepresentationKind.PARTNER_NETWORK, strategy);
        project.save();

        open(RepresentationKind.PARTNER_NETWORK);

        assertFalse(project.isDirty());
        assertFalse(project.session().getTransactionalEditingDomain().getCommandStack().canUndo());
    }

    @Test
    void followsTheModel() {
        DDiagram network = open(RepresentationKind.PARTNER_NETWORK);
        int before = edges(network).size();
        Relation gone = strategy.getRelations().getFirst();

        project.change(() -> EcoreUtil.delete(gone, true));

        assertEquals(before - 1, edges(network).size());
        project.undo();
        assertEquals(before, edges(network).size());
    }

    @Test
    void showsGoalsWithTheirParts() {
        DDiagram tree = open(RepresentationKind.GOAL_TREE);
        Goal parent = strategy.getGoals().getFirst();
        Goal part = PartnerStrategyFactory.eINSTANCE.createGoal();
        int before = edges(tree).size();
        assertFalse(boxes(tree).contains(part));

        project.change(() -> parent.getGoals().add(part));

        assertTrue(boxes(tree).contains(part));
        assertEquals(before + 1, edges(tree).size());
        DEdge edge = edges(tree).stream().filter(each -> ends(each).contains(part)).findFirst().orElseThrow();
        assertEquals(Set.of(parent, part), ends(edge));
    }

    @ParameterizedTest
    @EnumSource(names = { "PARTNER_NETWORK", "GOAL_TREE" })
    void linesPassNoBox(RepresentationKind kind) {
        DDiagram diagram = (DDiagram) project.strategySession().obtain(kind, strategy).orElseThrow();
        OpenMatrix drawn = OpenMatrix.of(project, diagram);
        OpenProject.settle();

        List<IFigure> boxes = drawn.children().map(GraphicalEditPart::getFigure).toList();
        List<?> edges = drawn.root().getConnections();
        List<Connection> lines = edges.stream().map(edge -> (Connection) ((GraphicalEditPart) edge).getFigure())
                .toList();

        assertEquals(diagram.getNodes().size(), boxes.size());
        assertFalse(lines.isEmpty());
        for (IFigure box : boxes) {
            assertTrue(boxes.stream().noneMatch(other -> other != box
                    && other.getBounds().intersects(box.getBounds())), "a box lies on another");
            assertTrue(lines.stream().noneMatch(line -> line.getPoints().intersects(box.getBounds().getShrinked(2, 2))),
                    "a line passes a box");
        }
    }

    /** As a picture is read from the first to the last part: what comes later lies over what came before. */
    @Test
    void noLineGoesThroughAnAmount() throws Exception {
        DDiagram network = open(RepresentationKind.PARTNER_NETWORK);
        String drawing = new String(ExportedDiagram.svg(network, project.session()), StandardCharsets.UTF_8);
        List<Rectangle> grounds = new ArrayList<>();
        int amounts = 0;

        for (MatchResult part : PART.matcher(drawing).results().toList()) {
            String written = part.group("text");
            if (written != null && written.contains(" in 2026")) {
                amounts++;
            } else if (part.group().startsWith("<rect")) {
                grounds.add(new Rectangle(number(part, "x"), number(part, "y"), number(part, "width"),
                        number(part, "height")));
            } else if (part.group().startsWith("<line")) {
                PointList line = new PointList(new int[] { number(part, "x1"), number(part, "y1"),
                        number(part, "x2"), number(part, "y2") });
                grounds.removeIf(ground -> ground.height < LINE_OF_TEXT && line.intersects(ground.getShrinked(1, 1)));
            }
        }

        List<Relation> said = strategy.getRelations().stream().filter(each -> ReferenceYear.of(each).amount(each)
                .isPresent()).toList();
        assertTrue(amounts >= said.size(), amounts + " amounts");
        assertEquals(said.size(), grounds.stream().filter(ground -> ground.height < LINE_OF_TEXT).distinct().count());
    }

    private static int number(MatchResult part, String attribute) {
        Matcher value = Pattern.compile("\\s" + attribute + "=\"(-?\\d+)").matcher(part.group());
        assertTrue(value.find(), part::group);
        return Integer.parseInt(value.group(1));
    }

    private static Set<EObject> ends(DEdge edge) {
        return Set.of(((DDiagramElement) edge.getSourceNode()).getTarget(),
                ((DDiagramElement) edge.getTargetNode()).getTarget());
    }
}
