/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.command;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.install.Installation;
import org.partnerstrategy.install.Site;
import org.partnerstrategy.install.Unit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Updates the program and its plug-ins. */
@Command(name = "update")
public final class UpdateCommand extends InstallationCommand {

    @Option(names = "--site", paramLabel = "SITE")
    private Optional<String> site;

    @Option(names = "--back")
    private boolean back;

    @Option(names = "--yes")
    private boolean accepted;

    @Override
    List<Unit> change(Installation installation) {
        if (back) {
            return installation.back(site.map(Site::parse));
        }
        return installation.update(site.map(Site::parse), new AskedConsent(err(), language(), accepted));
    }

    @Override
    String done() {
        return back ? "back" : "updated";
    }
}
