/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * A copy of changes that were not saved before the program ended.
 *
 * @param file the file to which they belong; none when that is not known any more
 * @param copy where the copy lies
 * @param time when it was made
 */
public record RecoveryCopy(Optional<Path> file, Path copy, Instant time) {

    /**
     * The strategy with the changes.
     *
     * @throws StrategyFileException when the copy cannot be read
     */
    public PartnerStrategy strategy() throws StrategyFileException {
        return StrategyFile.load(copy);
    }
}
