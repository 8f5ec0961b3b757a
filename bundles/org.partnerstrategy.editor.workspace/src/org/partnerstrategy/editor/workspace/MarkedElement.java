/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ide.IGotoMarker;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.method.Step;

/** Shows the element of a problem in the editor, on the page of the step that it belongs to. */
public final class MarkedElement implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        IGotoMarker go = marker -> show((StrategyEditor) adaptable, marker);
        return type.isInstance(go) ? type.cast(go) : null;
    }

    private static void show(StrategyEditor editor, IMarker marker) {
        EObject element = editor.document().strategy().eResource()
                .getEObject(marker.getAttribute(FileChecks.ELEMENT, ""));
        int step = marker.getAttribute(FileChecks.STEP, 0);
        if (element != null && step > 0 && step <= Step.values().length) {
            StepPages.show(editor, Step.values()[step - 1], element);
        }
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IGotoMarker.class };
    }
}
