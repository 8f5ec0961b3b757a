/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.policy;

import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramGraphicalViewer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;

/**
 * Nothing snaps to other shapes: in a matrix that would change scores that nobody meant to change, and where something
 * new is put, Sirius can be drawn back to the same taken place without end.
 */
final class Snapping {

    /** The name is GMF's, in a class that it keeps to itself. */
    private static final String TO_SHAPES = "rulergrid.snaptogeometry";

    private Snapping() {
    }

    /** Switches it off when the editor of a diagram, which is being made, has read its settings. */
    static void stop(EditPart diagram) {
        if (diagram.getViewer() instanceof DiagramGraphicalViewer viewer) {
            Display.getDefault().asyncExec(() -> {
                IPreferenceStore settings = viewer.getWorkspaceViewerPreferenceStore();
                if (settings != null) {
                    settings.setValue(TO_SHAPES, false);
                }
            });
        }
    }
}
