/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.nio.file.Path;
import java.util.List;

import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.JsonText;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.compare.DifferenceWords;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different in two versions of a strategy. Its exit codes are those of diff(1). */
@Command(name = "diff")
public final class DiffCommand extends StudioSubcommand {

    /** The exit code when there are differences. */
    private static final int DIFFERENT = 1;

    @Parameters(paramLabel = "FILE", arity = "2..7", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextFormat format;

    @Option(names = "--git")
    private boolean git;

    @Override
    public Integer call() throws StrategyFileException {
        // Git passes the path, and of each version a file, its content's name and its mode (gitattributes(5)).
        List<DifferenceRow> rows = git && files.size() == 7 ? rows(files.get(1), files.get(4))
                : rows(files.get(0), files.get(1));
        if (git && files.size() == 7 && !rows.isEmpty()) {
            out().println(files.getFirst());
        }
        if (format == TextFormat.json) {
            new JsonText(language()).print(rows, out());
        } else {
            rows.forEach(row -> out().println(row.line(language())));
        }
        return rows.isEmpty() || git ? StudioCommand.DONE : DIFFERENT;
    }

    private List<DifferenceRow> rows(Path before, Path after) throws StrategyFileException {
        try {
            PartnerStrategy old = ComparedFile.isNone(before) ? ComparedFile.load(before, StrategyFile.load(after))
                    : StrategyFile.load(before);
            PartnerStrategy changed = ComparedFile.load(after, old);
            Comparison comparison = Comparison.of(old, changed);
            return DifferenceWords.of(old, changed, language()).rows(comparison.differences());
        } catch (NotComparableException e) {
            throw ComparedFile.refused(e);
        }
    }
}
