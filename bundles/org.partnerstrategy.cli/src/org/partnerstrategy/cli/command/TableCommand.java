/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.exchange.ExportException;
import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.exchange.Exporters;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the inventory as a table for a spreadsheet, or the strategy as a plug-in does (handbook, step 1). */
@Command(name = "table")
public final class TableCommand extends StrategyCommand {

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Formats.class)
    private Optional<String> format;

    @Option(names = "--goal", paramLabel = "GOAL")
    private List<String> goals = List.of();

    @Option(names = "--option", paramLabel = "NAME=VALUE")
    private List<String> options = List.of();

    @Option(names = { "-o", "--output" }, paramLabel = "TABLE")
    private Optional<Path> table;

    /** The identities of what can be written. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Exporters.installed().all().stream().map(Exporter::id).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Exporter exporter = exporter();
        Path file = OutputName.of(table.orElseGet(() -> Path.of("inventory." + exporter.extension())),
                List.of("." + exporter.extension()));
        WholeFile target = WholeFile.at(file).apartFrom(file());
        target.check();
        Optional<byte[]> content = content(exporter);
        if (content.isEmpty()) {
            // What is broken was named already.
            return StudioCommand.BAD_INPUT;
        }
        target.write(content.get());
        out().println(file);
        return StudioCommand.DONE;
    }

    private Optional<byte[]> content(Exporter exporter) throws IOException {
        if (!goals.isEmpty() && !exporter.choosesGoals()) {
            throw new BadInputException(Message.of(TableCommand.class, "table.noGoals", exporter.id()));
        }
        PartnerStrategy strategy = load();
        ExportRequest request = ExportRequest.of(strategy, language());
        if (!goals.isEmpty()) {
            StrategyIndex index = new StrategyIndex(strategy);
            Set<Goal> named = goals.stream().map(index::goal).collect(Collectors.toSet());
            request = request.on(index.goals().stream().filter(named::contains).toList());
        }
        for (String option : options) {
            if (!FieldValues.isValue(option)) {
                throw new BadInputException(Message.of(TableCommand.class, "table.noValue", option));
            }
            request = request.with(option.substring(0, option.indexOf('=')).strip(),
                    option.substring(option.indexOf('=') + 1).strip());
        }
        try (ProgressLine line = new ProgressLine(studio().terminal())) {
            return exporter.content(request.telling(line::steps));
        } catch (ExportException e) {
            throw new BadInputException(e.problem());
        }
    }

    /** The one that is asked for, else the one that the name of the file asks for. */
    private Exporter exporter() {
        return format.isPresent() ? Exporters.installed().find(format.get()).orElseThrow(() -> unknown(format.get()))
                : table.filter(TableCommand::isWorkbook).isPresent() ? Exporters.WORKBOOK : Exporters.TABLE;
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + Exporters.WORKBOOK.extension());
    }

    private static BadInputException unknown(String format) {
        return new BadInputException(Message.of(TableCommand.class, "table.noFormat", format,
                Exporters.installed().all().stream().map(Exporter::id).collect(Collectors.joining(", "))));
    }
}
