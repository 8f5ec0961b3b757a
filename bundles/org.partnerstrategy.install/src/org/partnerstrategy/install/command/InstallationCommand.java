/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.command;

import java.util.List;

import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.Subcommand;
import org.partnerstrategy.install.Installation;
import org.partnerstrategy.install.Unit;
import org.partnerstrategy.model.text.Message;

/** A command that changes what is installed, and says what has changed. */
abstract class InstallationCommand extends Subcommand {

    @Override
    public final Integer call() {
        List<Unit> changed = change(Installation.current());
        if (changed.isEmpty()) {
            say(Message.of(InstallationCommand.class, "nothing"));
        }
        changed.forEach(unit -> say(Message.of(InstallationCommand.class, done(), unit.name(), unit.id(),
                unit.version())));
        return StudioCommand.DONE;
    }

    private void say(Message message) {
        out().println(message.in(language()));
    }

    /** Changes it, and answers what has changed. */
    abstract List<Unit> change(Installation installation);

    /** The key of what is said of each change. */
    abstract String done();
}
