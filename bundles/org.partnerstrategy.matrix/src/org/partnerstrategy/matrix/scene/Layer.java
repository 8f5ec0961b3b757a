/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

import java.util.List;

/**
 * What lies at one level of the picture.
 *
 * @param level the level
 * @param groups drawn in this order
 */
public record Layer(Level level, List<Group> groups) {

    public Layer {
        groups = List.copyOf(groups);
    }

    /** The levels from the lowest to the highest. */
    public enum Level {
        /** Zones, thresholds, axes and strategy line. */
        MATRIX,
        /** Spread and trail of each relation. */
        HISTORY,
        /** Marker of each relation. */
        MARKER,
        /** Arrow or direction signs of each relation. */
        DEVELOPMENT,
        /** Extra marks of plug-ins. */
        OVERLAY,
        /** Partner's name of each relation. */
        LABEL,
        /** Legend and relations to be placed. */
        SIDE,
        /** Title, and what does not fit. */
        TEXT
    }
}
