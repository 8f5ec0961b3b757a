package org.partnerstrategy.cli.command;

import java.nio.file.Path;

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

    final void save(PartnerStrategy strategy) throws StrategyFileException {
        StrategyFile.save(strategy, file);
    }
}
