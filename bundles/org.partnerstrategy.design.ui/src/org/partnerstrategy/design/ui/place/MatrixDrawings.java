/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;

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

    /** The same for one diagram. */
    static Stream<Runnable> changes(DDiagram diagram) {
        return MatrixDiagram.goal(diagram).stream().flatMap(goal -> MatrixDiagram.drawing(diagram).stream()
                .flatMap(drawing -> DiagramLayout.changes(goal, drawing).stream()));
    }
}
