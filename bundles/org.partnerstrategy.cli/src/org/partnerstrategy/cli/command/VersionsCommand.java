/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import static org.partnerstrategy.cli.command.ReportCommand.column;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.FormatOption;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.DifferenceWords;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersion;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the versions that a file had before, tells what is different since, or takes one back. */
@Command(name = "versions")
public final class VersionsCommand extends StudioSubcommand {

    /** To the second: people save more than once in a minute. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--diff", paramLabel = "NUMBER")
    private Optional<Integer> compared = Optional.empty();

    @Option(names = "--restore", paramLabel = "NUMBER")
    private Optional<Integer> restored = Optional.empty();

    @Mixin
    private FormatOption format;

    /** A version as it is listed; number 1 is the newest. */
    record Listed(int number, String saved, long size, String file) {

        static Listed of(int number, EarlierVersion version) {
            return new Listed(number, time(version), version.size(), version.copy().toString());
        }
    }

    /** When a version was saved, as commands tell it. */
    static String time(EarlierVersion version) {
        return TIME.format(ZonedDateTime.ofInstant(version.saved(), ZoneId.systemDefault()));
    }

    @Override
    public Integer call() throws StrategyFileException {
        List<EarlierVersion> versions = EarlierVersions.of(file).list();
        if (compared.isPresent() && restored.isPresent()) {
            throw new BadInputException(Message.of(VersionsCommand.class, "versions.both"));
        }
        if (compared.isPresent()) {
            tell(version(versions, compared.get()));
        } else if (restored.isPresent()) {
            restore(version(versions, restored.get()));
        } else {
            list(versions);
        }
        return StudioCommand.DONE;
    }

    private EarlierVersion version(List<EarlierVersion> versions, int number) {
        if (number < 1 || number > versions.size()) {
            throw new BadInputException(
                    Message.of(VersionsCommand.class, "versions.none", file.toString(), number, versions.size()));
        }
        return versions.get(number - 1);
    }

    private void tell(EarlierVersion version) throws StrategyFileException {
        PartnerStrategy before = StrategyFile.load(version.copy());
        PartnerStrategy now = StrategyFile.load(file);
        try {
            DifferenceWords.of(before, now, language()).rows(Comparison.of(before, now).differences())
                    .forEach(row -> out().println(row.line(language())));
        } catch (NotComparableException e) {
            throw ComparedFile.refused(e);
        }
    }

    private void restore(EarlierVersion version) throws StrategyFileException {
        StrategyFile.write(StrategyFile.load(version.copy()), file, true);
        say("versions.restored", file.toString(), time(version));
    }

    private void list(List<EarlierVersion> versions) {
        List<Listed> rows = IntStream.range(0, versions.size())
                .mapToObj(i -> Listed.of(i + 1, versions.get(i))).toList();
        format.print(new CommandReport<>(rows, List.of(column("number", Listed::number), column("saved", Listed::saved),
                column("size", Listed::size), column("file", Listed::file))), language(), out());
    }
}
