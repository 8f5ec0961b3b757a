/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.nio.file.Path;
import java.util.function.Function;

import org.partnerstrategy.cli.StrategyArgument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;

import picocli.CommandLine.Mixin;

/** A command on the file of a strategy. */
abstract class StrategyCommand extends StudioSubcommand {

    @Mixin
    private StrategyArgument strategy;

    final Path file() {
        return strategy.file();
    }

    final PartnerStrategy load() throws StrategyFileException {
        return strategy.load();
    }

    /**
     * Changes the strategy as its file has it now, while no window and no other command changes it, and saves it.
     *
     * @param change changes the strategy and answers what is to be told when that is saved
     */
    final void change(Function<PartnerStrategy, Runnable> change) throws StrategyFileException {
        strategy.change(change::apply).run();
    }
}
