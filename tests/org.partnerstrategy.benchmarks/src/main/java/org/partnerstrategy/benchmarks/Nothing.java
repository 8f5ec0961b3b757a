/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

/** A program that does nothing: what Java itself costs. */
final class Nothing {

    private Nothing() {
    }

    /** Ends at once. */
    public static void main(String[] arguments) {
        // The time is that of Java's own start and end.
    }
}
