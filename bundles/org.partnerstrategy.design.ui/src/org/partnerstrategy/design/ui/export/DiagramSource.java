/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;

import org.partnerstrategy.design.ui.project.StrategySession;

/** Where the diagrams come from that are exported. Leaves every file as it was. */
interface DiagramSource extends AutoCloseable {

    /**
     * Opens the session of the diagrams.
     *
     * @throws org.partnerstrategy.cli.BadInputException when they cannot be read
     */
    StrategySession open() throws IOException;

    @Override
    void close() throws IOException;
}
