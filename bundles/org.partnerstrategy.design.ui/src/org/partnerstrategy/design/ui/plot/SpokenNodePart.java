/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.Optional;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A node of which a screen reader says what it shows, once: else it and the shape in it have names of classes. */
public class SpokenNodePart extends DNodeEditPart {

    static final String TYPE = Integer.toString(VISUAL_ID);

    public SpokenNodePart(View view) {
        super(view);
    }

    @Override
    public void deactivate() {
        RestingTip.hide(this);
        super.deactivate();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessibleEP == null) {
            accessibleEP = new Spoken();
        }
        return accessibleEP;
    }

    private Optional<DDiagramElement> shown() {
        return resolveSemanticElement() instanceof DDiagramElement node ? Optional.of(node) : Optional.empty();
    }

    /** The node as screen readers know it. */
    private final class Spoken extends AccessibleGraphicalEditPart {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = shown().map(SpokenName::of).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = shown().map(DDiagramElement::getTooltipText).orElse("");
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = 0;
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = new Object[0];
        }
    }
}
