/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.workbook.StrategyWorkbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a strategy as a workbook in which people go on working (handbook, all steps). */
@Command(name = "workbook")
public final class WorkbookCommand extends StrategyCommand {

    @Option(names = { "-o", "--output" }, paramLabel = "WORKBOOK", defaultValue = "strategy.xlsx")
    private Path output;

    @Override
    public Integer call() throws IOException {
        WholeFile file = WholeFile.at(OutputName.of(output, List.of(StrategyWorkbook.EXTENSION))).apartFrom(file());
        file.check();
        file.write(new StrategyWorkbook(load(), language()).content());
        out().println(output);
        return StudioCommand.DONE;
    }
}
