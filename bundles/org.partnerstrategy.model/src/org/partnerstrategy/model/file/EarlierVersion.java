/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What was in a file before it was saved again.
 *
 * @param copy where that is kept
 * @param saved when it was written
 * @param size how large it is, in bytes
 */
public record EarlierVersion(Path copy, Instant saved, long size) {

    /** How the names of copies that were merged begin. */
    static final String MERGED = "merged-";

    /** Whether it is a copy of the file whose changes were merged into that. */
    public boolean isMerged() {
        return copy.getFileName().toString().startsWith(MERGED);
    }
}
