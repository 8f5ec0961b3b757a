/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

/** What plug-ins call where they would end the program: they fail instead, and are named for it. */
public final class Exit {

    private Exit() {
    }

    /**
     * Takes the place of {@link System#exit}.
     *
     * @throws SecurityException always
     */
    public static void refuse(int code) {
        throw new SecurityException("System.exit(" + code + ")");
    }

    /**
     * Takes the place of {@link Runtime#exit} and {@link Runtime#halt}.
     *
     * @throws SecurityException always
     */
    public static void refuse(Runtime runtime, int code) {
        throw new SecurityException("Runtime.exit(" + code + ")");
    }
}
