/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.IOException;
import java.util.List;

/** Runs a program and waits for it. */
final class Program {

    private Program() {
    }

    /**
     * @param failure what went wrong when it ends with anything but 0; what it said is added
     * @throws IOException if it cannot be started, or fails
     */
    static void run(List<String> command, String failure) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(failure + ": " + said.strip());
        }
    }
}
