/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.util.HashMap;
import java.util.Map;

/** How many requests each may send: many at once, as after a lost connection, but not on and on. */
final class RateLimit {

    private static final double NANOS_PER_SECOND = 1e9;

    private static final class Bucket {

        private double left;
        private long since = System.nanoTime();

        Bucket(double left) {
            this.left = left;
        }
    }

    private final int most;
    private final int perSecond;
    private final Map<String, Bucket> buckets = new HashMap<>();

    RateLimit(int most, int perSecond) {
        this.most = most;
        this.perSecond = perSecond;
    }

    /**
     * Whether somebody may send one more.
     *
     * @param who one of a bounded number
     */
    synchronized boolean allows(String who) {
        Bucket bucket = buckets.computeIfAbsent(who, name -> new Bucket(most));
        long now = System.nanoTime();
        bucket.left = Math.min(most, bucket.left + (now - bucket.since) / NANOS_PER_SECOND * perSecond);
        bucket.since = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }
}
