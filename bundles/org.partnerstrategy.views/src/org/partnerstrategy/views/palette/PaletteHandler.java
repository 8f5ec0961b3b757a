/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.palette;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the command palette. */
public final class PaletteHandler extends AbstractHandler {

    /** The identity of its command. */
    static final String ID = "org.partnerstrategy.views.palette";

    @Override
    public Object execute(ExecutionEvent event) {
        new PalettePopup(HandlerUtil.getActiveWorkbenchWindow(event)).open();
        return null;
    }
}
