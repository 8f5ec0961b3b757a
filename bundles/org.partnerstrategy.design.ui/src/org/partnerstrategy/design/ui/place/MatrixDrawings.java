/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.partnerstrategy.model.Identified;

/** The drawings of matrices in a session, as far as they are loaded. */
final class MatrixDrawings {

    private final Session session;

    MatrixDrawings(Session session) {
        this.session = session;
    }

    /** What has to be changed so that everything lies where it belongs; empty when it does. */
    List<Runnable> changes() {
        return DialectManager.INSTANCE.getAllRepresentationDescriptors(session).stream()
                .filter(DRepresentationDescriptor::isLoadedRepresentation)
                .map(DRepresentationDescriptor::getRepresentation).filter(DDiagram.class::isInstance)
                .map(DDiagram.class::cast).flatMap(MatrixDrawings::changes).toList();
    }

    /** The same where something was changed: in a drawing, or anywhere when the strategy was changed. */
    List<Runnable> changes(Collection<Notification> notifications) {
        if (notifications.stream().anyMatch(MatrixDrawings::isOfStrategy)) {
            return changes();
        }
        return notifications.stream().map(MatrixDrawings::diagram).flatMap(Optional::stream).distinct()
                .flatMap(MatrixDrawings::changes).toList();
    }

    /** Whether it was the strategy that changed, not what is drawn of it. */
    static boolean isOfStrategy(Notification notification) {
        return notification.getNotifier() instanceof Identified;
    }

    private static Optional<DDiagram> diagram(Notification notification) {
        EObject part = (EObject) notification.getNotifier();
        while (part != null && !(part instanceof Diagram) && !(part instanceof DDiagram)) {
            part = part.eContainer();
        }
        return Optional.ofNullable(part instanceof Diagram drawing ? drawing.getElement() : part)
                .filter(DDiagram.class::isInstance).map(DDiagram.class::cast);
    }

    /** The same for one diagram. */
    static Stream<Runnable> changes(DDiagram diagram) {
        return MatrixDiagram.goal(diagram).stream().flatMap(goal -> MatrixDiagram.drawing(diagram).stream()
                .flatMap(drawing -> DiagramLayout.changes(goal, drawing).stream()));
    }
}
