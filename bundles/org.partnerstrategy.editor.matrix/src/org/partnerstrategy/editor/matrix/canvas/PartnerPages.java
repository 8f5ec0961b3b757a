/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.canvas;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.partnerstrategy.model.Relation;

/** Opens the page of a partner over all its goals, where the product has one. */
final class PartnerPages {

    private static final String COMMAND = "org.partnerstrategy.views.showPartner";

    private PartnerPages() {
    }

    /** Whether there are such pages. */
    static boolean exist() {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
        return command.isDefined() && command.isEnabled();
    }

    /** Opens the page of a relation's partner; the relation is what is selected. */
    static void show(Relation relation) {
        if (relation.getPartner() == null || !exist()) {
            return;
        }
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (CommandException e) {
            ILog.of(PartnerPages.class).warn(COMMAND, e);
        }
    }
}
