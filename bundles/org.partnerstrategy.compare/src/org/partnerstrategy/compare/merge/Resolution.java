/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.util.Map;
import java.util.Optional;

/**
 * Which version counts where both cannot. What nobody decided is kept in the own version, and nothing that one of them
 * changed is removed.
 *
 * @param preferred the version that counts everywhere; none when each conflict is to be decided
 * @param decided what was decided about single conflicts, which goes before
 */
public record Resolution(Optional<Side> preferred, Map<ConflictKey, Side> decided) {

    /** Nothing is decided. */
    public static final Resolution OPEN = new Resolution(Optional.empty(), Map.of());

    /** Keeps a copy of what was decided. */
    public Resolution {
        decided = Map.copyOf(decided);
    }

    /** One version counts everywhere. */
    public static Resolution preferring(Side side) {
        return new Resolution(Optional.of(side), Map.of());
    }

    /** Which version was decided to count in a conflict; none when nobody did. */
    Optional<Side> of(ConflictKey conflict) {
        return Optional.ofNullable(decided.get(conflict)).or(() -> preferred);
    }
}
