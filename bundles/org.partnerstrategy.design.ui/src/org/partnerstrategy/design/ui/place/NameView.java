/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import java.util.List;
import java.util.Optional;

import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.NotationViewIDs;

/** The view of the name beside a marker. */
final class NameView {

    /** Sirius has no other name for it. */
    private static final String TYPE = Integer.toString(NotationViewIDs.DNODE_NAME_EDIT_PART_VISUAL_ID);

    private NameView() {
    }

    static Optional<Node> of(Node marker) {
        return ((List<?>) marker.getChildren()).stream().filter(Node.class::isInstance).map(Node.class::cast)
                .filter(child -> TYPE.equals(child.getType())).findFirst();
    }
}
