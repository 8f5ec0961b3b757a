/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.nio.file.Path;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyChange;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

import picocli.CommandLine.Parameters;

/**
 * The first parameter of a command, FILE: the strategy that it is about. A command that has it says
 * {@code @Mixin private StrategyArgument strategy}.
 */
public final class StrategyArgument {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    /** The file, as it was typed. */
    public Path file() {
        return file;
    }

    /**
     * Reads the strategy.
     *
     * @throws StrategyFileException when that cannot be done, which the program tells in one line
     */
    public PartnerStrategy load() throws StrategyFileException {
        return StrategyFile.load(file);
    }

    /**
     * Changes the strategy as its file has it now, while no window and no other command changes it, and saves it.
     *
     * @param <T> what the change answers
     * @param <E> what it throws
     * @throws StrategyFileException when the file cannot be read or written; it is then as it was
     * @throws E what the change throws; the file is then as it was
     */
    public <T, E extends Exception> T change(StrategyChange<T, E> change) throws StrategyFileException, E {
        return CheckedChange.in(file, change);
    }
}
