/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.io.BufferedReader;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Kills a program at any moment of its work. */
final class Killing {

    private static final int LONGEST = 150_000_000;

    private Killing() {
    }

    /**
     * Starts a program that says a line when it begins with its work, lets it work for a moment, and kills it.
     *
     * @param random decides how long the moment is
     */
    static void kill(JavaProgram program, Random random) throws Exception {
        Process process = program.start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            if (!Working.READY.equals(line)) {
                throw new IllegalStateException(String.valueOf(line));
            }
            LockSupport.parkNanos(random.nextInt(LONGEST));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
