package org.partnerstrategy.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.exchange.InventoryTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the inventory as a table for a spreadsheet (handbook, step 1). */
@Command(name = "table")
public final class TableCommand extends StrategyCommand {

    @Option(names = { "-o", "--output" }, paramLabel = "TABLE", defaultValue = "inventory.csv")
    private Path table;

    @Override
    public Integer call() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new InventoryTable(language()).write(load(), content);
        Files.write(table, content.toByteArray());
        out().println(table);
        return StudioCommand.DONE;
    }
}
