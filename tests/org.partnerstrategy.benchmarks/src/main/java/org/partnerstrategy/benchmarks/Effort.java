/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param warmUps rounds in one process that do not count
 * @param measurements rounds in one process that count
 * @param duration of a round
 * @param processes how often a whole process is started
 * @param relations of the strategy of which workbook and report are made with little memory
 */
record Effort(int warmUps, int measurements, TimeValue duration, int processes, int relations) {

    /** With the relations of all ministries. */
    static final Effort FULL = new Effort(3, 5, TimeValue.seconds(2), 15, 25_000);

    /** Long enough to see that everything runs; its figures mean little. */
    static final Effort QUICK = new Effort(1, 1, TimeValue.milliseconds(100), 1, 500);
}
