/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the next or the previous page of the active editor. */
public final class NeighbourHandler extends AbstractHandler implements IExecutableExtension {

    private int places = 1;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof Map<?, ?> parameters) {
            places = Integer.parseInt((String) parameters.get("places"));
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof StrategyEditor editor) {
            editor.showNeighbour(places);
        }
        return null;
    }
}
