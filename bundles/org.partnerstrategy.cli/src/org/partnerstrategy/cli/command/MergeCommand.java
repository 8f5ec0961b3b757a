/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.JsonText;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.git.ConflictedFile;
import org.partnerstrategy.compare.merge.CommonVersion;
import org.partnerstrategy.compare.merge.ConflictRow;
import org.partnerstrategy.compare.merge.ConflictWords;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.Side;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersion;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges two versions of a strategy that were made of one. */
@Command(name = "merge")
public final class MergeCommand extends StudioSubcommand {

    /** The exit code when somebody has to decide something. */
    private static final int CONFLICTS = 1;

    /** Which version counts where both cannot. */
    private enum Preference {
        ours, theirs
    }

    @Parameters(paramLabel = "[BASE] OURS THEIRS", arity = "0..3", descriptionKey = "versions")
    private List<Path> files = List.of();

    @Option(names = "--conflicted", paramLabel = "FILE")
    private Optional<Path> conflicted = Optional.empty();

    @Option(names = { "-o", "--output" }, paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--prefer", paramLabel = "ours|theirs")
    private Optional<Preference> preferred = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextFormat format;

    @Option(names = "--path", paramLabel = "PATH")
    private Optional<Path> path = Optional.empty();

    @Option(names = "--no-backup")
    private boolean withoutBackup;

    @Override
    public Integer call() throws IOException {
        if (path.isEmpty()) {
            output.ifPresent(file -> OutputName.of(file, List.of(OutputName.STRATEGY)));
        }
        if (conflicted.isPresent() == !files.isEmpty() || conflicted.isEmpty() && files.size() < 2) {
            throw wrong("merge.files");
        }
        if (conflicted.isPresent()) {
            try (ConflictedFile versions = conflicted(conflicted.get())) {
                return merge(versions.base(), versions.ours(), versions.theirs(), output.orElse(conflicted.get()));
            }
        }
        Path target = output.orElseThrow(() -> wrong("merge.output"));
        if (files.size() == 2) {
            return mergeCopy(files.get(0), files.get(1), target);
        }
        return mergeKeeping(files.get(0), files.get(1), files.get(2), target);
    }

    /** Merges a copy that came back into the file of which it was made: the version of both is kept. */
    private int mergeCopy(Path ours, Path theirs, Path target) throws IOException {
        // What is the matter with the files is told before anything is looked for.
        compare(StrategyFile.load(ours), StrategyFile.load(theirs));
        EarlierVersion common = CommonVersion.of(ours, theirs)
                .orElseThrow(() -> wrong("merge.noCommon", ours.toString()));
        if (format == TextFormat.text) {
            say("merge.common", VersionsCommand.time(common));
        }
        return mergeKeeping(common.copy(), ours, theirs, target);
    }

    /** Merges, and keeps what came in: who goes on with theirs and sends it again has changed it since then. */
    private int mergeKeeping(Path base, Path ours, Path theirs, Path target) throws IOException {
        byte[] content = Files.readAllBytes(theirs);
        FileTime saved = Files.getLastModifiedTime(theirs);
        int answer = merge(base, ours, theirs, target);
        if (answer == StudioCommand.DONE && path.isEmpty()) {
            try {
                EarlierVersions.of(target).keepMerged(content, saved);
            } catch (IOException e) {
                // It is merged; then more is asked the next time.
            }
        }
        return answer;
    }

    private static void compare(PartnerStrategy ours, PartnerStrategy theirs) {
        try {
            Comparison.check(ours, theirs);
        } catch (NotComparableException e) {
            throw ComparedFile.refused(e);
        }
    }

    private static ConflictedFile conflicted(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong("merge.noFile", file.toString());
        }
        return ConflictedFile.of(file).orElseThrow(() -> wrong("merge.notConflicted", file.toString()));
    }

    private static BadInputException wrong(String key, Object... arguments) {
        return new BadInputException(Message.of(MergeCommand.class, key, arguments));
    }

    private int merge(Path base, Path ours, Path theirs, Path target) throws IOException {
        WholeFile.at(target).check();
        PartnerStrategy own = named(() -> StrategyFile.load(ours));
        PartnerStrategy other = named(() -> StrategyFile.load(theirs));
        PartnerStrategy before = named(() -> ComparedFile.load(base, own));
        Resolution resolution = preferred.map(side -> Resolution
                .preferring(Side.valueOf(side.name().toUpperCase(Locale.ROOT)))).orElse(Resolution.OPEN);
        try {
            if (ComparedFile.isNone(base)) {
                Comparison.check(own, other);
            }
            MergedStrategy merged = StrategyMerge.merge(before, own, other, resolution);
            List<ConflictRow> rows = ConflictWords.of(before, own, other, language()).rows(merged.conflicts());
            if (merged.isOpen() && files.size() == 2 && Files.exists(target) && Files.isSameFile(ours, target)) {
                // The same command with --prefer is to find the same version of both.
                tell(rows, "merge.conflicts.copy", target);
                return CONFLICTS;
            }
            StrategyFile.write(merged.strategy(), target, !withoutBackup);
            String conflicts = path.isPresent() ? "merge.conflicts.git" : "merge.conflicts";
            tell(rows, merged.isOpen() ? conflicts : "merge.merged", target);
            return merged.isOpen() ? CONFLICTS : StudioCommand.DONE;
        } catch (NotComparableException e) {
            throw path.map(file -> new BadInputException(Message.of(MergeCommand.class, "merge.refused",
                    file.toString(), e.problem()))).orElseGet(() -> ComparedFile.refused(e));
        }
    }

    /** Reads a strategy. */
    private interface Reading {
        PartnerStrategy read() throws StrategyFileException;
    }

    /** Calls the file that git has under another name for a while by the name that people know. */
    private PartnerStrategy named(Reading version) throws StrategyFileException {
        try {
            return version.read();
        } catch (StrategyFileException e) {
            throw path.isPresent() ? new StrategyFileException(path.get().toString(),
                    Message.of(MergeCommand.class, "merge.git.next", e.problem()), e) : e;
        }
    }

    private void tell(List<ConflictRow> rows, String outcome, Path target) {
        if (format == TextFormat.json) {
            new JsonText(language()).print(rows, out());
            return;
        }
        rows.forEach(row -> out().println(row.line(language())));
        say(outcome, path.orElse(target).toString(), rows.size());
    }
}
