/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.nio.file.Path;
import java.util.function.Function;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

import picocli.CommandLine.Parameters;

/** A command on the file of a strategy. */
abstract class StrategyCommand extends StudioSubcommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    final Path file() {
        return file;
    }

    final PartnerStrategy load() throws StrategyFileException {
        return StrategyFile.load(file);
    }

    /**
     * Changes the strategy as its file has it now, while no window and no other command changes it, and saves it.
     *
     * @param change changes the strategy and answers what is to be told when that is saved
     */
    final void change(Function<PartnerStrategy, Runnable> change) throws StrategyFileException {
        CheckedChange.in(file, change::apply).run();
    }
}
