/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.model.Relation;

/** What a tool has just added to a diagram asks for its name at once, where it is. */
final class NameAtOnce {

    private NameAtOnce() {
    }

    /** Opens the name of what a step has added, when it is drawn and selected. */
    static void ask(List<Steps.Step> told) {
        told.stream().filter(step -> step.kind() == Steps.Kind.ADD).map(Steps.Step::subject)
                .filter(EObject.class::isInstance).map(EObject.class::cast).findFirst().ifPresent(added -> {
                    Display display = Display.getDefault();
                    // Sirius draws and selects it by events of its own.
                    display.asyncExec(() -> display.asyncExec(() -> open(added)));
                });
    }

    private static void open(EObject added) {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        if (window != null && window.getActivePage() != null
                && window.getActivePage().getActivePart() instanceof IDiagramWorkbenchPart diagram
                && diagram.getDiagramEditPart() != null) {
            find(diagram.getDiagramEditPart(), added).ifPresent(part -> {
                diagram.getDiagramGraphicalViewer().select(part);
                part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
            });
        }
    }

    private static Optional<? extends EditPart> find(EditPart diagram, EObject added) {
        return diagram.getChildren().stream().filter(part -> part.getModel() instanceof View view
                && view.getElement() instanceof DNode node && shows(node.getTarget(), added)).findFirst();
    }

    /** In a matrix a partner is shown by its relation. */
    private static boolean shows(EObject target, EObject added) {
        return target == added || target instanceof Relation relation && relation.getPartner() == added;
    }
}
