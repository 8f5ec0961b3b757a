package org.partnerstrategy.cli.command;

import java.nio.file.Files;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a new strategy, empty or with the handbook's examples. */
@Command(name = "new")
public final class NewCommand extends StrategyCommand {

    @Option(names = "--example")
    private boolean example;

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name;

    @Option(names = "--organisation", paramLabel = "NAME")
    private Optional<String> organisation;

    @Override
    public Integer call() throws StrategyFileException {
        if (Files.exists(file())) {
            throw new BadInputException(Message.of(NewCommand.class, "new.exists", file().toString()));
        }
        PartnerStrategy strategy = example ? HandbookExample.create(language())
                : PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        name.ifPresent(strategy::setName);
        organisation.ifPresent(strategy::setOrganisation);
        save(strategy);
        say("new.done", file().toString());
        return StudioCommand.DONE;
    }
}
