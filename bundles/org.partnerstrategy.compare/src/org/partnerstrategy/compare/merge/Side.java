/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

/** The two versions that are merged. */
public enum Side {

    /** The own version. */
    OURS,
    /** That of the other person. */
    THEIRS;

    /** The other one. */
    public Side other() {
        return this == OURS ? THEIRS : OURS;
    }
}
