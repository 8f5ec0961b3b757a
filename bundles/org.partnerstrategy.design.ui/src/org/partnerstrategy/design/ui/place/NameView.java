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
