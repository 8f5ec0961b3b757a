/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * A command of the workbench, by its identity. It may belong to another bundle, which need not be there.
 *
 * @param site where it is run
 * @param id the identity of the command
 */
public record WorkbenchCommand(IServiceLocator site, String id) {

    /** Whether there is such a command in this installation. */
    public boolean isDefined() {
        return site.getService(ICommandService.class).getCommand(id).isDefined();
    }

    /** What menus call it, with its key; its identity where it has no name. */
    public String label() {
        String key = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(id);
        try {
            String name = site.getService(ICommandService.class).getCommand(id).getName();
            return key == null ? name : name + '\t' + key;
        } catch (NotDefinedException e) {
            return id;
        }
    }

    /** Runs it. Answers whether it could be run; what kept it from running is logged. */
    public boolean run() {
        try {
            site.getService(IHandlerService.class).executeCommand(id, null);
            return true;
        } catch (CommandException e) {
            ILog.of(WorkbenchCommand.class).error(id, e);
            return false;
        }
    }
}
