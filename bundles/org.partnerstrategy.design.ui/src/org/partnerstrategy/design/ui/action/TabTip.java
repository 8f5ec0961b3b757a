/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.nio.file.Path;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IWorkbenchPart;

/** The file of a strategy as the tip of a tab: Sirius would show an address within the workspace. */
final class TabTip {

    private TabTip() {
    }

    static void show(DialectEditor diagram, Path file) {
        MPart tab = diagram.getSite().getService(MPart.class);
        tab.setTooltip(file.toString());
        // With each other title the workbench asks Sirius for the tip again.
        diagram.addPropertyListener((source, property) -> {
            if (property == IWorkbenchPart.PROP_TITLE) {
                tab.setTooltip(file.toString());
            }
        });
    }
}
