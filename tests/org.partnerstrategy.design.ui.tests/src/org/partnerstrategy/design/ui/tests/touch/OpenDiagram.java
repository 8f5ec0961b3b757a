/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.diagram.ui.requests.RequestConstants;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.diagram.ui.tools.internal.dnd.DragAndDropWrapper;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** A diagram as it is seen, in which a person points, presses keys and opens menus. */
final class OpenDiagram {

    private static final int STEP = 7;
    private static final int FAR = 300;
    private static final int EDGE = 20;

    private final OpenProject project;
    private final DDiagram diagram;
    private final DiagramEditor editor;

    private OpenDiagram(OpenProject project, DDiagram diagram, DiagramEditor editor) {
        this.project = project;
        this.diagram = diagram;
        this.editor = editor;
    }

    /** Opens the diagram of the strategy, or of the goal that is about young people. */
    static OpenDiagram of(OpenProject project, RepresentationKind kind) {
        EObject subject = kind.isOfGoal() ? project.goal("Youth") : project.strategy();
        DDiagram diagram = (DDiagram) project.strategySession().obtain(kind, subject).orElseThrow();
        DiagramEditor editor = (DiagramEditor) DialectUIManager.INSTANCE.openEditor(project.session(), diagram,
                new NullProgressMonitor());
        // The display of the tests is small; what is pointed at has to be seen.
        IWorkbenchPage page = editor.getSite().getPage();
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        OpenProject.settle();
        return new OpenDiagram(project, diagram, editor);
    }

    DDiagram diagram() {
        return diagram;
    }

    DiagramEditor editor() {
        return editor;
    }

    Control control() {
        return viewer().getControl();
    }

    private EditPartViewer viewer() {
        return editor.getDiagramGraphicalViewer();
    }

    /** Shows a layer, as its step is another test's. */
    OpenDiagram with(String layer) {
        diagram.getDescription().getAdditionalLayers().stream().filter(each -> layer.equals(each.getName()))
                .filter(each -> !diagram.getActivatedLayers().contains(each)).forEach(each ->
                        project.strategySession().execute(new ChangeLayerActivationCommand(
                                project.session().getTransactionalEditingDomain(), diagram, each,
                                new NullProgressMonitor())));
        OpenProject.settle();
        return this;
    }

    /** Makes everything so small that it is seen at once. */
    OpenDiagram whole() {
        ZoomManager zoom = (ZoomManager) viewer().getProperty(ZoomManager.class.toString());
        zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        OpenProject.settle();
        return this;
    }

    /** Makes everything so large. */
    OpenDiagram zoom(double factor) {
        ZoomManager zoom = (ZoomManager) viewer().getProperty(ZoomManager.class.toString());
        zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
        zoom.setZoom(factor);
        OpenProject.settle();
        return this;
    }

    /** Opens a menu of the bar above the diagram, and chooses from it. */
    void choose(String menu, String entry) {
        // With something selected, the bar has what is for that.
        select();
        ToolItem item = bars(editor.getDiagramGraphicalViewer().getControl().getShell())
                .flatMap(bar -> Stream.of(bar.getItems())).filter(each -> menu.equals(each.getToolTipText()))
                .findFirst().orElseThrow(() -> new AssertionError("not above the diagram: " + menu + above()));
        List<Menu> menus = new ArrayList<>();
        Listener seen = event -> {
            if (event.widget instanceof Menu shown) {
                menus.add(shown);
            }
        };
        control().getDisplay().addFilter(SWT.Show, seen);
        try {
            item.notifyListeners(SWT.Selection, new Event());
            OpenProject.settle();
        } finally {
            control().getDisplay().removeFilter(SWT.Show, seen);
        }
        Menu shown = menus.stream().findFirst().orElseThrow(() -> new AssertionError("no menu: " + menu));
        Menus.choose(shown, entry);
        shown.setVisible(false);
        OpenProject.settle();
    }

    /** What the bar above the diagram offers now, by its tooltips. */
    List<String> above() {
        return bars(control().getShell()).flatMap(bar -> Stream.of(bar.getItems())).map(ToolItem::getToolTipText)
                .toList();
    }

    private static Stream<ToolBar> bars(Control control) {
        return switch (control) {
            case ToolBar bar when bar.isVisible() -> Stream.of(bar);
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(OpenDiagram::bars);
            default -> Stream.empty();
        };
    }

    /** What the viewpoint calls one of its elements: a tool, layer or filter. */
    String label(String name) {
        return elements(name).map(element -> new IdentifiedElementQuery(element).getLabel()).findFirst().orElseThrow();
    }

    private Stream<IdentifiedElement> elements(String name) {
        Iterator<EObject> all = diagram.getDescription().eContainer().eAllContents();
        List<IdentifiedElement> found = new ArrayList<>();
        all.forEachRemaining(each -> {
            if (each instanceof IdentifiedElement element && name.equals(element.getName())) {
                found.add(element);
            }
        });
        return found.stream();
    }

    /** All nodes and edges of a mapping. */
    Stream<GraphicalEditPart> parts(String mapping) {
        return Stream.<Collection<?>>of(editor.getDiagramEditPart().getChildren(), editor.getDiagramEditPart()
                .getConnections())
                .flatMap(Collection::stream).filter(GraphicalEditPart.class::isInstance)
                .map(GraphicalEditPart.class::cast).filter(part -> mapping.equals(mapping(part))).toList().stream();
    }

    private static String mapping(EditPart part) {
        return ((View) part.getModel()).getElement() instanceof DDiagramElement shown
                ? shown.getDiagramElementMapping().getName() : "";
    }

    /** The first node or edge of a mapping that shows an element. */
    GraphicalEditPart part(String mapping, EObject element) {
        return parts(mapping).filter(part -> shown(part).getTarget() == element).findFirst()
                .orElseThrow(() -> new AssertionError("no " + mapping + " of " + element));
    }

    static DDiagramElement shown(EditPart part) {
        return (DDiagramElement) ((View) part.getModel()).getElement();
    }

    /** Where a person points to mean something, after it has scrolled into view. */
    Point at(GraphicalEditPart part) {
        viewer().reveal(part);
        OpenProject.settle();
        return place(part);
    }

    /** Where something is seen now: away from the edges, at which the view would scroll during a drag. */
    Point place(GraphicalEditPart part) {
        if (part instanceof ConnectionEditPart edge) {
            PointList points = ((org.eclipse.draw2d.Connection) edge.getFigure()).getPoints().getCopy();
            edge.getFigure().translateToAbsolute(points);
            return new Point(points.getMidpoint());
        }
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        org.eclipse.swt.graphics.Rectangle seen = ((FigureCanvas) control()).getClientArea();
        Rectangle box = bounds.intersect(new Rectangle(0, 0, seen.width, seen.height).shrink(EDGE, EDGE));
        // Lines and their words can lie over it.
        return Stream.concat(Stream.of(box.getCenter()), IntStream.range(0, box.width / STEP).boxed()
                .flatMap(column -> IntStream.range(0, box.height / STEP).mapToObj(row -> new Point(
                        box.x + 2 + column * STEP, box.y + 2 + row * STEP)))).filter(point -> isAt(point, part))
                        .findFirst()
                .orElseThrow(() -> new AssertionError("cannot be pointed at: " + part));
    }

    private boolean isAt(Point point, EditPart part) {
        EditPart found = viewer().findObjectAt(point);
        return found == part || found != null && found.getParent() == part;
    }

    /** A place where nothing is, after it has scrolled into view. */
    Point ground() {
        for (int far : new int[] { 0, FAR, 2 * FAR }) {
            ((FigureCanvas) control()).scrollTo(far, far);
            OpenProject.settle();
            Optional<Point> empty = empty();
            if (empty.isPresent()) {
                return empty.get();
            }
        }
        throw new AssertionError("something is everywhere");
    }

    private Optional<Point> empty() {
        org.eclipse.swt.graphics.Rectangle seen = ((FigureCanvas) control()).getClientArea();
        return IntStream.range(2, seen.height / STEP - 2).boxed().flatMap(row -> IntStream.range(2,
                seen.width / STEP - 2)
                .mapToObj(column -> new Point(seen.width - column * STEP, seen.height - row * STEP)))
                .filter(point -> viewer().findObjectAt(point) == editor.getDiagramEditPart()).findFirst();
    }

    void select(EditPart... parts) {
        viewer().setSelection(new StructuredSelection(parts));
        OpenProject.settle();
    }

    /** Takes a tool of the palette, and clicks with it at places one after the other. */
    void use(String tool, Point... places) {
        PaletteViewer palette = viewer().getEditDomain().getPaletteViewer();
        palette.setActiveTool(entry(palette.getPaletteRoot(), label(tool)).findFirst()
                .orElseThrow(() -> new AssertionError("not in the palette: " + tool)));
        OpenProject.settle();
        for (Point place : places) {
            Pointer.click(control(), place.x, place.y);
        }
        OpenProject.settle();
    }

    /** Lets go of something that was dragged from another view; nothing happens where it cannot be dropped. */
    void drop(Point place, EObject dragged) {
        ChangeBoundsRequest dropping = new ChangeBoundsRequest(RequestConstants.REQ_DROP);
        dropping.setEditParts(new DragAndDropWrapper(new StructuredSelection(dragged)));
        dropping.setLocation(place);
        Command command = viewer().findObjectAt(place).getCommand(dropping);
        if (command != null && command.canExecute()) {
            viewer().getEditDomain().getCommandStack().execute(command);
        }
        OpenProject.settle();
    }

    private static Stream<ToolEntry> entry(PaletteEntry entry, String label) {
        return switch (entry) {
            case PaletteContainer container -> container.getChildren().stream().flatMap(child -> entry(child, label));
            case ToolEntry tool when label.equals(tool.getLabel()) -> Stream.of(tool);
            default -> Stream.empty();
        };
    }

    /** Whether a tool of the viewpoint stands in the palette. */
    boolean offers(AbstractToolDescription tool) {
        return entry(viewer().getEditDomain().getPaletteViewer().getPaletteRoot(),
                new IdentifiedElementQuery(tool).getLabel()).findFirst().isPresent();
    }
}
