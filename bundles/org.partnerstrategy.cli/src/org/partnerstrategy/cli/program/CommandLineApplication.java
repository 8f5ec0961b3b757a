/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command in Equinox, so that the commands are also there in an Eclipse that has these bundles. */
public final class CommandLineApplication implements IApplication {

    /** Runs the command that the application's arguments name; the result is the exit code of the process. */
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Main.run(arguments);
    }

    @Override
    public void stop() {
        // A command runs to its end by itself.
    }
}
