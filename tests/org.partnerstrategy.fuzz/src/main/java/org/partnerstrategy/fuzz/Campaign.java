/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.nio.file.Path;
import java.util.Random;

/** Many attempts of one kind to make the program lose something. */
public interface Campaign {

    /** What it does, in a few words. */
    String name();

    /** How many attempts a long run makes. */
    int many();

    /** How many attempts a short run makes. */
    int few();

    /**
     * Makes attempts.
     *
     * @param random decides all that is left to chance
     * @param count how many attempts
     * @param folder an empty folder
     * @throws Exception when the attempts themselves cannot be made
     */
    Tally run(Random random, int count, Path folder) throws Exception;
}
