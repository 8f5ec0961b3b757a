/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.time.Instant;
import java.util.Optional;

/**
 * A running program, as it can be written down and recognised later. Computers give the number of a process that ended
 * to another one; together with the moment when it started it is never the same again.
 *
 * @param number the number of the process
 * @param started when it started, in milliseconds; 0 when the computer does not tell
 */
public record ProcessMark(long number, long started) {

    /** The program that asks. */
    public static ProcessMark current() {
        ProcessHandle own = ProcessHandle.current();
        return new ProcessMark(own.pid(), started(own));
    }

    /**
     * The program that was written down with {@link #toString()}.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static ProcessMark of(String text) {
        String[] parts = text.strip().split("@", 2);
        return new ProcessMark(Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 0);
    }

    /** Whether the program still runs on this computer. */
    public boolean isAlive() {
        Optional<Long> now = ProcessHandle.of(number).map(ProcessMark::started);
        return now.filter(start -> start == started || start == 0 || started == 0).isPresent();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return number + "@" + started;
    }
}
