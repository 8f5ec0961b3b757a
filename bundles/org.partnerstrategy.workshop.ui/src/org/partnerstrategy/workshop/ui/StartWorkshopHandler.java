/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.PageContext;

/** Opens the window of the workshop about the strategy in the active editor. */
public final class StartWorkshopHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PageContext editor = Adapters.adapt(HandlerUtil.getActiveEditorChecked(event), PageContext.class);
        if (editor != null) {
            WorkshopWindow.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), editor.document());
        }
        return null;
    }
}
