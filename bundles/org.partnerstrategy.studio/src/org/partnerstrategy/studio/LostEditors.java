/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/**
 * Editors of which the layout that the workbench keeps every few minutes knows nothing but a tab. When the program ends
 * by itself they are left out of it; after a crash they would come back as tabs that cannot show anything, beside those
 * that the studio opens.
 */
public final class LostEditors {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";
    private static final String INPUT = "memento";

    private LostEditors() {
    }

    /** Takes them out of a layout of which nothing is shown yet. */
    public static void remove(IWorkbench workbench) {
        MApplication application = workbench.getService(MApplication.class);
        List<MPart> editors = workbench.getService(EModelService.class).findElements(application, EDITOR, MPart.class);
        editors.stream().filter(editor -> !editor.getPersistedState().containsKey(INPUT)).forEach(LostEditors::remove);
    }

    private static void remove(MPart editor) {
        MElementContainer<MUIElement> tabs = editor.getParent();
        if (tabs != null) {
            if (tabs.getSelectedElement() == editor) {
                tabs.setSelectedElement(null);
            }
            tabs.getChildren().remove(editor);
        }
    }
}
