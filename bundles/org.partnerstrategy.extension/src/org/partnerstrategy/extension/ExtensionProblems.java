/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What was switched off since the program began. */
public final class ExtensionProblems {

    private static final List<ExtensionProblem> KNOWN = new CopyOnWriteArrayList<>();
    private static final List<Consumer<ExtensionProblem>> LISTENERS = new CopyOnWriteArrayList<>();

    private ExtensionProblems() {
    }

    /** All problems so far, the oldest first. */
    public static List<ExtensionProblem> all() {
        return List.copyOf(KNOWN);
    }

    /** Tells the listener of each problem from now on, in the thread that met it. */
    public static void addListener(Consumer<ExtensionProblem> listener) {
        LISTENERS.add(listener);
    }

    /** Tells the listener no more. */
    public static void removeListener(Consumer<ExtensionProblem> listener) {
        LISTENERS.remove(listener);
    }

    static void tell(ExtensionProblem problem) {
        KNOWN.add(problem);
        LISTENERS.forEach(listener -> listener.accept(problem));
    }
}
