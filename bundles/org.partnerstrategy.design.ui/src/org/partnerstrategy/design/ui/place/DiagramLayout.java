/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.sirius.diagram.DNode;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.design.matrix.Ground;
import org.partnerstrategy.design.matrix.MarkerNames;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.matrix.label.PlacedLabel;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.Relation;

/** Where everything in the drawing of a matrix belongs, as the model says. */
final class DiagramLayout {

    /** Sirius measures nodes in tens of pixels. */
    private static final int UNIT = 10;
    private static final int BESIDE_MARKER = 5;

    private final Diagram drawing;
    private final List<Node> nodes;
    private final List<Runnable> changes = new ArrayList<>();

    private DiagramLayout(Goal goal, Diagram drawing) {
        this.drawing = drawing;
        nodes = MatrixDiagram.nodes(drawing);
        placeNodes();
        placeNames(goal);
        order();
    }

    /** What has to be changed in a drawing so that everything lies where it belongs; empty when it does. */
    static List<Runnable> changes(Goal goal, Diagram drawing) {
        return goal.eResource() == null ? List.of() : new DiagramLayout(goal, drawing).changes;
    }

    private void placeNodes() {
        int toPlace = 0;
        for (Node node : nodes) {
            if (MatrixDiagram.isPlot(node)) {
                box(node, DiagramGeometry.PLOT);
            } else if (MatrixDiagram.kind(node).filter(PlacedNode.TO_PLACE::equals).isPresent()) {
                Point corner = DiagramGeometry.toPlace(toPlace++);
                box(node, new Box(corner.x(), corner.y(), corner.x() + size(node), corner.y() + size(node)));
            } else {
                place(node).ifPresent(box -> box(node, box));
            }
        }
    }

    private static Optional<Box> place(Node node) {
        int size = size(node);
        return MatrixDiagram.kind(node).flatMap(kind -> target(node).flatMap(kind::position))
                .map(position -> DiagramGeometry.corner(position, size))
                .map(corner -> new Box(corner.x(), corner.y(), corner.x() + size, corner.y() + size));
    }

    private void placeNames(Goal goal) {
        List<MarkerNames.Marker> markers = new ArrayList<>();
        List<Box> others = new ArrayList<>();
        List<Segment> arrows = new ArrayList<>();
        for (Node node : nodes) {
            PlacedNode kind = MatrixDiagram.kind(node).orElse(null);
            if (kind == PlacedNode.CURRENT && node.isVisible()) {
                place(node).ifPresent(box -> markers.add(new MarkerNames.Marker(id(node), name(node), box)));
            } else if (kind == PlacedNode.DESIRED && node.isVisible()) {
                place(node).ifPresent(others::add);
                target(node).map(Relation.class::cast).flatMap(Arrow::of).ifPresent(arrow -> arrows.add(new Segment(
                        DiagramGeometry.MATRIX.point(arrow.from()), DiagramGeometry.MATRIX.point(arrow.to()))));
            }
        }
        Map<String, PlacedLabel> names = MarkerNames.place(Ground.of(goal, Locale.getDefault()), markers, others,
                arrows);
        for (Node node : nodes) {
            PlacedNode kind = MatrixDiagram.kind(node).orElse(null);
            if (kind == PlacedNode.CURRENT) {
                name(node, names.get(id(node)));
            } else if (kind == PlacedNode.TO_PLACE) {
                nameBox(node, new Box(size(node) + BESIDE_MARKER, size(node) / 2.0, -1, -1));
            }
        }
    }

    private void name(Node node, PlacedLabel label) {
        if (label == null) {
            // No room: over other names nobody could read either; a pointer that rests on the marker tells it.
            nameBox(node, new Box(size(node) + BESIDE_MARKER, size(node) / 2.0, 0, 0));
            return;
        }
        place(node).ifPresent(box -> nameBox(node, new Box(label.box().left() - box.left(),
                label.box().top() - box.top(), label.box().width(), label.box().height())));
    }

    /** The place of a name relative to its marker; the last two are its width and height, 0 where it is not shown. */
    private void nameBox(Node node, Box box) {
        NameView.of(node).ifPresent(name -> bounds(name, (int) Math.round(box.left()), (int) Math.round(box.top()),
                (int) Math.round(box.right()), (int) Math.round(box.bottom())));
    }

    private void box(Node node, Box box) {
        bounds(node, (int) box.left(), (int) box.top(), (int) box.width(), (int) box.height());
    }

    private void bounds(Node node, int x, int y, int width, int height) {
        if (!(node.getLayoutConstraint() instanceof Bounds known)) {
            changes.add(() -> {
                Bounds made = NotationFactory.eINSTANCE.createBounds();
                set(made, x, y, width, height);
                node.setLayoutConstraint(made);
            });
        } else if (known.getX() != x || known.getY() != y || known.getWidth() != width || known.getHeight() != height) {
            changes.add(() -> set(known, x, y, width, height));
        }
    }

    private static void set(Bounds bounds, int x, int y, int width, int height) {
        bounds.setX(x);
        bounds.setY(y);
        bounds.setWidth(width);
        bounds.setHeight(height);
    }

    /** The plot lies lowest, then what is only looked at, then what can be grabbed; the tips of arrows on top. */
    private void order() {
        List<Object> children = new ArrayList<>(((List<?>) drawing.getPersistedChildren()));
        List<Object> ordered = new ArrayList<>(children);
        ordered.sort(Comparator.comparingInt(DiagramLayout::level));
        if (!ordered.equals(children)) {
            changes.add(() -> {
                for (int i = 0; i < ordered.size(); i++) {
                    drawing.getPersistedChildren().move(i, ordered.get(i));
                }
            });
        }
    }

    private static int level(Object child) {
        if (!(child instanceof Node node) || !(node.getElement() instanceof DNode)) {
            return PlacedNode.values().length + 2;
        }
        if (MatrixDiagram.isPlot(node)) {
            return 0;
        }
        return MatrixDiagram.kind(node).map(kind -> switch (kind) {
            case CURRENT, TO_PLACE -> 2;
            case LINE_POINT, DEPENDENCY_CUT, INFLUENCE_CUT -> 3;
            case DESIRED -> 4;
            default -> 1;
        }).orElse(1);
    }

    private static Optional<EObject> target(Node node) {
        return Optional.ofNullable(((DNode) node.getElement()).getTarget());
    }

    private static String id(Node node) {
        return target(node).filter(Identified.class::isInstance).map(Identified.class::cast).map(Identified::getId)
                .orElse("");
    }

    private static String name(Node node) {
        String name = ((DNode) node.getElement()).getName();
        return name == null ? "" : name;
    }

    private static int size(Node node) {
        Integer width = ((DNode) node.getElement()).getWidth();
        return width == null || width <= 0 ? DiagramGeometry.MARKER : width * UNIT;
    }
}
