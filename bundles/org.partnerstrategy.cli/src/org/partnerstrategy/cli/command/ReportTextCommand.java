/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.report.text.ReportText;
import org.partnerstrategy.report.text.ReportTextFile;
import org.partnerstrategy.report.writer.ReportSections;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the text of a strategy's reports, to be changed and given back to {@code report --text}. */
@Command(name = "report-text")
public final class ReportTextCommand extends StrategyCommand {

    @Option(names = { "-o", "--output" }, paramLabel = "TEXT", defaultValue = "report.txt")
    private Path output;

    @Option(names = "--standard")
    private boolean standard;

    @Override
    public Integer call() throws IOException {
        WholeFile target = WholeFile.at(OutputName.of(output, ReportTextFile.EXTENSIONS)).apartFrom(file());
        target.check();
        PartnerStrategy strategy = load();
        Optional<ReportText> kept = ReportText.of(strategy, language()).filter(text -> !standard);
        ReportText text = kept.orElseGet(() -> ReportSections.installed().text(language()));
        target.write(ReportTextFile.content(text));
        out().println(output);
        return StudioCommand.DONE;
    }
}
