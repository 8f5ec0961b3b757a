/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Looks after work in the caller's thread that may hang. When it takes too long, that is told while it hangs, and the
 * thread is interrupted: what waits gives up; what computes for ever cannot be stopped by anyone.
 */
final class Watch implements AutoCloseable {

    private static final ScheduledExecutorService CLOCK = clock();

    private final Thread watched = Thread.currentThread();
    private final Future<?> alarm;
    private boolean over;
    private boolean rung;

    /**
     * @param patience how long the work may take
     * @param late shows that it takes longer
     */
    Watch(Duration patience, Runnable late) {
        alarm = CLOCK.schedule(() -> ring(late), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("extension-watch").factory());
        // Each relation can be asked about: alarms that are over must not wait for their time.
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    private synchronized void ring(Runnable late) {
        if (!over) {
            rung = true;
            late.run();
            watched.interrupt();
        }
    }

    /** The work is over. The caller's thread is not interrupted any more. */
    @Override
    public void close() {
        alarm.cancel(false);
        synchronized (this) {
            over = true;
            if (rung) {
                Thread.interrupted();
            }
        }
    }
}
