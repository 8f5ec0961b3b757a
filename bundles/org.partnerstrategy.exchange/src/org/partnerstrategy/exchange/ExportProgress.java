/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

/** Hears how far a long export is. It can be called in any thread. */
@FunctionalInterface
public interface ExportProgress {

    /** Listens to nothing. */
    ExportProgress NONE = (done, total) -> {
        // Nobody wants to know.
    };

    /**
     * Called now and then, at least once a minute: who says nothing for longer is taken to hang. Calls are cheap.
     *
     * @param done how many of the steps are done
     * @param total how many there are, 1 or more
     * @throws java.util.concurrent.CancellationException when nobody waits for the file any more; let it pass
     */
    void done(int done, int total);
}
