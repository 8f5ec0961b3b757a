/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.studio.LostEditors;

/** After a crash no tab comes back that cannot show anything. */
class LostEditorsTest {

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final EModelService models = workbench.getService(EModelService.class);
    private final MApplication application = workbench.getService(MApplication.class);
    private final MPartStack tabs = models.createModelElement(MPartStack.class);

    @BeforeEach
    void keepLayout() {
        tabs.setToBeRendered(false);
        application.getChildren().getFirst().getChildren().add(tabs);
    }

    @AfterEach
    void forgetLayout() {
        application.getChildren().getFirst().getChildren().remove(tabs);
    }

    private MPart tab(String id) {
        MPart part = models.createModelElement(MPart.class);
        part.setElementId(id);
        part.setToBeRendered(false);
        tabs.getChildren().add(part);
        return part;
    }

    @Test
    void leavesOutEditorsOfWhichOnlyATabIsKnown() {
        MPart known = tab("org.eclipse.e4.ui.compatibility.editor");
        known.getPersistedState().put("memento", "<editor/>");
        MPart view = tab("org.partnerstrategy.views.partner");
        tab("org.eclipse.e4.ui.compatibility.editor");
        tab("org.eclipse.e4.ui.compatibility.editor");
        LostEditors.remove(workbench);
        assertEquals(List.of(known, view), tabs.getChildren());
        assertNull(tabs.getSelectedElement());
    }
}
