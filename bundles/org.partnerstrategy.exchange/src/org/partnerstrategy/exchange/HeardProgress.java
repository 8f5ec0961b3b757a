/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands on how far an export is, and knows whether it still says so and whether somebody still waits for it. */
final class HeardProgress implements ExportProgress {

    private final ExportProgress listener;
    private final AtomicBoolean heard = new AtomicBoolean();
    private volatile boolean cancelled;

    HeardProgress(ExportProgress listener) {
        this.listener = listener;
    }

    @Override
    public void done(int done, int total) {
        heard.set(true);
        try {
            listener.done(done, total);
        } catch (CancellationException e) {
            cancelled = true;
            throw e;
        }
    }

    /** Whether something was said since this was asked before. */
    boolean wasHeard() {
        return heard.getAndSet(false);
    }

    boolean isCancelled() {
        return cancelled;
    }
}
