/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.editor.PageContext;

/** Opens the search over the strategy of the active editor. */
public final class SearchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PageContext context = Adapters.adapt(HandlerUtil.getActiveEditor(event), PageContext.class);
        if (context != null) {
            new SearchPopup(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), context).open();
        }
        return null;
    }
}
