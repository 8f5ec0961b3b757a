/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.command;

import java.util.List;

import org.partnerstrategy.install.Installation;
import org.partnerstrategy.install.Unit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes plug-ins from the program. */
@Command(name = "uninstall")
public final class UninstallCommand extends InstallationCommand {

    @Parameters(arity = "1..*", paramLabel = "PLUG-IN")
    private List<String> names;

    @Override
    List<Unit> change(Installation installation) {
        return installation.uninstall(names);
    }

    @Override
    String done() {
        return "uninstalled";
    }
}
