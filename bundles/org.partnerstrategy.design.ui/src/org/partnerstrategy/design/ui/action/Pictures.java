package org.partnerstrategy.design.ui.action;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.partnerstrategy.design.ui.project.RepresentationKind;

/** The icons of the kinds of diagrams, which the viewpoint uses too. */
final class Pictures {

    private static final String DESIGN = "org.partnerstrategy.design";

    private Pictures() {
    }

    /** The icon of a kind. */
    static ImageDescriptor of(RepresentationKind kind) {
        return ResourceLocator.imageDescriptorFromBundle(DESIGN, "icons/" + kind.fileName() + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
