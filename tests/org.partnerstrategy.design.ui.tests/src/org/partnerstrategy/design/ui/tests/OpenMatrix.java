/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.place.MatrixDiagram;
import org.partnerstrategy.method.Position;

/** A diagram of a matrix in its editor. */
public final class OpenMatrix {

    private final DDiagram diagram;
    private final DiagramEditor editor;

    private OpenMatrix(DDiagram diagram, DiagramEditor editor) {
        this.diagram = diagram;
        this.editor = editor;
    }

    /** Opens a diagram. */
    public static OpenMatrix of(OpenProject project, DDiagram diagram) {
        DiagramEditor editor = (DiagramEditor) DialectUIManager.INSTANCE.openEditor(project.session(), diagram,
                new NullProgressMonitor());
        OpenProject.settle();
        return new OpenMatrix(diagram, editor);
    }

    public DDiagram diagram() {
        return diagram;
    }

    public DiagramEditor editor() {
        return editor;
    }

    public DiagramEditPart root() {
        return editor.getDiagramEditPart();
    }

    /** The node of that kind that shows an element. */
    public GraphicalEditPart part(PlacedNode kind, EObject element) {
        return parts(kind).filter(part -> shown(part) == element).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " of " + element));
    }

    /** All nodes of that kind. */
    public Stream<GraphicalEditPart> parts(PlacedNode kind) {
        return children().filter(part -> MatrixDiagram.kind(part.getNotationView()).filter(kind::equals).isPresent());
    }

    /** Everything in the diagram. */
    public Stream<GraphicalEditPart> children() {
        return new ArrayList<>(root().getChildren()).stream().filter(GraphicalEditPart.class::isInstance)
                .map(GraphicalEditPart.class::cast);
    }

    /** What a node shows. */
    public static EObject shown(GraphicalEditPart part) {
        return ((DDiagramElement) ((View) part.getModel()).getElement()).getTarget();
    }

    /** The position that a node has in the drawing. */
    public static Position position(GraphicalEditPart part) {
        Bounds bounds = (Bounds) ((Node) part.getModel()).getLayoutConstraint();
        return DiagramGeometry.position(bounds.getX(), bounds.getY(), bounds.getWidth());
    }

    /** The position at which the figure of a node is seen. */
    public static Position seen(GraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds();
        return DiagramGeometry.position(bounds.x, bounds.y, bounds.width);
    }

    /** What a tool of the palette makes. */
    public CreationFactory tool(String name) {
        return tool(name, diagram.getDescription());
    }

    /** What a tool makes that is described within something. */
    public CreationFactory tool(String name, EObject within) {
        AbstractToolDescription tool = Stream.iterate(within.eAllContents(),
                Iterator::hasNext, all -> all).map(Iterator::next).filter(AbstractToolDescription.class::isInstance)
                .map(AbstractToolDescription.class::cast).filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow();
        return new CreationFactory() {

            @Override
            public Object getNewObject() {
                return tool;
            }

            @Override
            public Object getObjectType() {
                return tool.getClass();
            }
        };
    }

    /** Shows or hides a layer. */
    public void show(OpenProject project, String layer, boolean shown) {
        Layer switched = diagram.getDescription().getAdditionalLayers().stream()
                .filter(each -> layer.equals(each.getName())).findFirst().orElseThrow();
        if (diagram.getActivatedLayers().contains(switched) != shown) {
            project.strategySession().execute(new ChangeLayerActivationCommand(
                    project.session().getTransactionalEditingDomain(), diagram, switched, new NullProgressMonitor()));
            OpenProject.settle();
        }
    }

    /** Drags nodes by so many pixels on the screen, as the mouse does. */
    public void drag(int right, int down, GraphicalEditPart... parts) {
        Command command = move(right, down, parts);
        if (command == null || !command.canExecute()) {
            throw new AssertionError("cannot be moved");
        }
        editor.getDiagramEditDomain().getDiagramCommandStack().execute(command);
        OpenProject.settle();
    }

    /** The command of such a drag. */
    public Command move(int right, int down, GraphicalEditPart... parts) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE_CHILDREN);
        request.setMoveDelta(new Point(right, down));
        request.setEditParts(List.of(parts));
        request.setLocation(new Point());
        EditPart target = root();
        return target.getCommand(request);
    }
}
