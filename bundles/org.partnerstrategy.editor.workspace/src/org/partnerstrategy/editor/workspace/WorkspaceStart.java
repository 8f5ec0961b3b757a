/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;

/** Begins to watch the projects with the workbench, where there are projects. */
public final class WorkspaceStart implements IStartup {

    @Override
    public void earlyStartup() {
        if (Platform.getBundle("org.eclipse.core.resources") != null) {
            StrategyResources.watch();
        }
    }
}
