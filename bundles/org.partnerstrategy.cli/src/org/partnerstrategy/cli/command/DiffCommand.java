/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.nio.file.Path;
import java.util.List;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.JsonText;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.compare.DifferenceWords;
import org.partnerstrategy.compare.EmptyVersion;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is different in two versions of a strategy. Its exit codes are those of diff(1). */
@Command(name = "diff")
public final class DiffCommand extends StudioSubcommand {

    /** The exit code when there are differences. */
    private static final int DIFFERENT = 1;

    /** How many arguments git passes at least when it has two versions; it has none of what is not merged yet. */
    private static final int OF_GIT = 7;

    @Parameters(paramLabel = "FILE", arity = "1..9", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextFormat format;

    @Option(names = "--git")
    private boolean git;

    @Override
    public Integer call() throws StrategyFileException {
        if (git) {
            tellGit();
            return StudioCommand.DONE;
        }
        if (files.size() != 2) {
            throw new BadInputException(Message.of(DiffCommand.class, "diff.files"));
        }
        List<DifferenceRow> rows = rows(files.get(0), files.get(1));
        print(rows);
        return rows.isEmpty() ? StudioCommand.DONE : DIFFERENT;
    }

    /**
     * Git passes the path, and of each version a file, its content's name and its mode (gitattributes(5)); where the
     * path was another one, also that one and what git says of it. It shows no other file if this does not end well.
     */
    private void tellGit() {
        Path path = files.getFirst();
        if (files.size() != 2 && files.size() < OF_GIT) {
            say("diff.unmerged", path.toString());
            return;
        }
        try {
            List<DifferenceRow> rows = files.size() == 2 ? rows(path, files.get(1))
                    : rows(files.get(1), files.get(4));
            if (files.size() > 2 && !rows.isEmpty()) {
                out().println(path);
            }
            print(rows);
        } catch (StrategyFileException e) {
            say("diff.failed", path.toString(), e.problem());
        } catch (BadInputException e) {
            say("diff.failed", path.toString(), e.in(language()));
        }
    }

    private void print(List<DifferenceRow> rows) {
        if (format == TextFormat.json) {
            new JsonText(language()).print(rows, out());
        } else {
            rows.forEach(row -> out().println(row.line(language())));
        }
    }

    private List<DifferenceRow> rows(Path before, Path after) throws StrategyFileException {
        try {
            if (ComparedFile.isNone(before)) {
                PartnerStrategy made = StrategyFile.load(after);
                return rows(EmptyVersion.of(made), made);
            }
            PartnerStrategy old = StrategyFile.load(before);
            return rows(old, ComparedFile.load(after, old));
        } catch (NotComparableException e) {
            throw ComparedFile.refused(e);
        }
    }

    private List<DifferenceRow> rows(PartnerStrategy before, PartnerStrategy after) throws NotComparableException {
        return DifferenceWords.of(before, after, language()).rows(Comparison.of(before, after).differences());
    }
}
