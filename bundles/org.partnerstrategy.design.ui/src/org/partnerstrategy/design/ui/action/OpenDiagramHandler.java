/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.design.ui.project.RepresentationKind;

/** Opens the diagram of the goal on which the user works: its matrix. */
public final class OpenDiagramHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Diagrams diagrams = new Diagrams(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        CurrentStrategy.of(HandlerUtil.getActiveEditor(event))
                .ifPresent(current -> diagrams.open(current, RepresentationKind.MATRIX));
        return null;
    }
}
