/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

/** The commands with which work on a strategy begins, by their identities. */
public final class FileCommands {

    /** Begins a new strategy. */
    public static final String NEW = "org.partnerstrategy.studio.new";
    /** Opens files. */
    public static final String OPEN = "org.partnerstrategy.studio.open";
    /** Opens the example of the handbook. */
    public static final String EXAMPLE = "org.partnerstrategy.studio.example";
    /** Imports a register; the command of another plug-in, which need not be there. */
    public static final String IMPORT = "org.partnerstrategy.exchange.ui.import";

    private FileCommands() {
    }
}
