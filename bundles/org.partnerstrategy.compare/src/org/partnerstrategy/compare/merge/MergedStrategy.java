/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.List;

import org.partnerstrategy.model.PartnerStrategy;

/**
 * What two versions make together.
 *
 * @param strategy the strategy, which belongs to no file yet
 * @param conflicts where the versions disagree, in the order of the strategy
 */
public record MergedStrategy(PartnerStrategy strategy, List<Conflict> conflicts) {

    /** Keeps a copy of the conflicts. */
    public MergedStrategy {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether somebody still has to decide something. */
    public boolean isOpen() {
        return conflicts.stream().anyMatch(conflict -> !conflict.isDecided());
    }
}
