/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Wakes those who wait for something in a workshop: participants, who are told what is new for everyone, and the
 * presenter, who is told of each placement too. Whoever tells holds the lock; whoever waits does not.
 */
final class Signals {

    private final ReentrantLock lock;
    private final Condition counted;
    private final Condition changed;
    private long version;
    private long counts;
    private boolean ended;

    Signals(ReentrantLock lock) {
        this.lock = lock;
        this.counted = lock.newCondition();
        this.changed = lock.newCondition();
    }

    /** Something is new for the presenter, or for everyone. */
    void tell(boolean everyone) {
        counts++;
        counted.signalAll();
        if (everyone) {
            version++;
            changed.signalAll();
        }
    }

    /** Nothing new will come. */
    void end() {
        ended = true;
        tell(true);
    }

    boolean isEnded() {
        return ended;
    }

    void awaitEnd() throws InterruptedException {
        lock.lock();
        try {
            while (!ended) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for what is new for everyone, as {@link Workshop#awaitChange}. */
    long awaitChange(long known, long milliseconds) throws InterruptedException {
        return await(changed, () -> version, known, milliseconds);
    }

    /** Waits for what is new for the presenter, as {@link Workshop#awaitCount}. */
    long awaitCount(long known, long milliseconds) throws InterruptedException {
        return await(counted, () -> counts, known, milliseconds);
    }

    private long await(Condition condition, LongSupplier now, long known, long milliseconds)
            throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (now.getAsLong() == known && left > 0 && !ended) {
                left = condition.awaitNanos(left);
            }
            return now.getAsLong();
        } finally {
            lock.unlock();
        }
    }
}
