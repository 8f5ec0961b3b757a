/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.command;

import java.util.List;

import org.partnerstrategy.install.Installation;
import org.partnerstrategy.install.Site;
import org.partnerstrategy.install.Unit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs plug-ins into the program. */
@Command(name = "install")
public final class InstallCommand extends InstallationCommand {

    @Parameters(arity = "1..*", paramLabel = "PLUG-IN")
    private List<String> names;

    @Option(names = "--site", required = true, paramLabel = "SITE")
    private String site;

    @Option(names = "--yes")
    private boolean accepted;

    @Override
    List<Unit> change(Installation installation) {
        return installation.install(Site.parse(site), names, new AskedConsent(err(), language(), accepted));
    }

    @Override
    String done() {
        return "installed";
    }
}
