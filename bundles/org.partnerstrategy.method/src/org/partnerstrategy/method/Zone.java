/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** The four zones of the matrix, after Kraljic (handbook, step 2, figure 1). */
public enum Zone {

    /** High influence, low dependency: commission in competition (opdracht in concurrentie). */
    LEVERAGE(true, false),
    /** High influence, high dependency: strategic partnership (strategisch partnerschap). */
    STRATEGIC(true, true),
    /** Low influence, low dependency: routine. */
    ROUTINE(false, false),
    /** Low influence, high dependency: bottleneck (knelpunt). */
    BOTTLENECK(false, true);

    private final boolean highInfluence;
    private final boolean highDependency;

    Zone(boolean highInfluence, boolean highDependency) {
        this.highInfluence = highInfluence;
        this.highDependency = highDependency;
    }

    static Zone of(boolean highInfluence, boolean highDependency) {
        if (highInfluence) {
            return highDependency ? STRATEGIC : LEVERAGE;
        }
        return highDependency ? BOTTLENECK : ROUTINE;
    }

    /** Whether influence is on or above its threshold. */
    public boolean hasHighInfluence() {
        return highInfluence;
    }

    /** Whether dependency is on or above its threshold. */
    public boolean hasHighDependency() {
        return highDependency;
    }

    /** What the zone is called. */
    public Message label() {
        return Message.of(Zone.class, "zone." + name().toLowerCase(Locale.ROOT));
    }
}
