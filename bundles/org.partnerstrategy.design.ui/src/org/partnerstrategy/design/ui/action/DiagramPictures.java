/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.partnerstrategy.design.ui.project.RepresentationKind;

/** The icons of the kinds of diagrams, which the viewpoint uses too. */
final class DiagramPictures {

    private static final String DESIGN = "org.partnerstrategy.design";

    private DiagramPictures() {
    }

    /** The icon of a kind. */
    static ImageDescriptor of(RepresentationKind kind) {
        return ResourceLocator.imageDescriptorFromBundle(DESIGN, "icons/" + kind.fileName() + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
