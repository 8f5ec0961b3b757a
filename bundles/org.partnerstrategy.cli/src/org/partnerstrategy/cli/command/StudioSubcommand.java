/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import org.partnerstrategy.cli.Subcommand;
import org.partnerstrategy.model.text.Message;

/** A command whose words are beside it. */
abstract class StudioSubcommand extends Subcommand {

    /** Tells what was done, for people. */
    final void say(String key, Object... arguments) {
        out().println(text(key, arguments));
    }

    /** Tells what deserves attention, on the error stream. */
    final void warn(String key, Object... arguments) {
        err().println(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return Message.of(StudioSubcommand.class, key, arguments).in(language());
    }
}
