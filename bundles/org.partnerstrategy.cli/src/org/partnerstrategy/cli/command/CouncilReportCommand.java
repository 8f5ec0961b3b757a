/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.CheckedChange;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Audience;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportSections;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a strategy as a report for the council (handbook, all steps). */
@Command(name = "report")
public final class CouncilReportCommand extends StrategyCommand {

    @Option(names = { "-o", "--output" }, paramLabel = "REPORT", defaultValue = "report.pdf")
    private Path output;

    @Mixin
    private ReportChoices choices;

    @Option(names = "--keep")
    private boolean keep;

    @Option(names = "--template", paramLabel = "TEMPLATE")
    private Path template;

    @Option(names = "--public")
    private boolean everyone;

    @Override
    public Integer call() throws IOException {
        ReportFormat format = ReportFormat.of(output).orElseThrow(() -> new BadInputException(
                Message.of(CouncilReportCommand.class, "report.format", output.toString())));
        WholeFile report = WholeFile.at(output).apartFrom(file());
        WholeFile file = template == null ? report : report.apartFrom(template);
        file.check();
        // Nothing is kept of a report that cannot be made.
        file.write(keep ? CheckedChange.in(file(), strategy -> content(format, strategy)) : content(format, load()));
        out().println(output);
        return StudioCommand.DONE;
    }

    /** The report of a strategy, to which the choices are given. */
    private byte[] content(ReportFormat format, PartnerStrategy strategy) throws IOException {
        choices.applyTo(strategy, language());
        if (format != ReportFormat.HTML) {
            choices.checkLanguage(strategy, language());
        }
        ReportRequest request = ReportRequest.of(strategy, language(), LocalDate.now())
                .to(everyone ? Audience.PUBLIC : Audience.COUNCIL);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        format.write(request, ReportSections.installed(), ReportProgress.NONE, Optional.ofNullable(template), content);
        return content.toByteArray();
    }
}
