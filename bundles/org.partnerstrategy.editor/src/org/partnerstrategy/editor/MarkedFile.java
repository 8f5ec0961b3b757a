/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.compare.EmptyVersion;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.git.ConflictedFile;
import org.partnerstrategy.compare.merge.ConflictWords;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.ConflictMarks;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Question;

/** A file in which git left its conflict marks: its versions are merged before it is opened, if the user wants that. */
final class MarkedFile {

    private static final Messages MESSAGES = Messages.of(MarkedFile.class);

    private final Shell shell;
    private final Path file;

    private MarkedFile(Shell shell, Path file) {
        this.shell = shell;
        this.file = file;
    }

    /**
     * Offers to merge the versions in a file that cannot be read.
     *
     * @return whether they are merged, so that the file can be read now
     * @throws StrategyFileException when one of the versions cannot be read, or the file cannot be written
     */
    static boolean offer(Shell shell, Path file) throws StrategyFileException {
        return ConflictMarks.of(file).isPresent() && new MarkedFile(shell, file).offer();
    }

    private boolean offer() throws StrategyFileException {
        String question = MESSAGES.text("marks.question", file.getFileName().toString());
        if (Question.choose(shell, MESSAGES.text("dialog.title"), question, 1, MESSAGES.text("answer.merge"),
                MESSAGES.text("answer.cancel")) != 0) {
            return false;
        }
        try {
            Optional<ConflictedFile> versions = ConflictedFile.of(file);
            if (versions.isEmpty()) {
                return false;
            }
            try (ConflictedFile all = versions.get()) {
                return merge(all);
            }
        } catch (StrategyFileException e) {
            throw e.of(file);
        } catch (NotComparableException e) {
            throw new StrategyFileException(file.toString(), e.problem(), e);
        } catch (IOException e) {
            throw new StrategyFileException(file.toString(), Message.of(MarkedFile.class, "marks.failed"), e);
        }
    }

    private boolean merge(ConflictedFile versions) throws IOException, NotComparableException {
        PartnerStrategy ours = StrategyFile.load(versions.ours());
        PartnerStrategy theirs = StrategyFile.load(versions.theirs());
        PartnerStrategy base = Files.size(versions.base()) > 0 ? StrategyFile.load(versions.base())
                : EmptyVersion.of(ours);
        MergedStrategy merged = StrategyMerge.merge(base, ours, theirs, Resolution.OPEN);
        if (merged.isOpen()) {
            ConflictWords words = ConflictWords.of(base, ours, theirs, Locale.getDefault());
            Optional<Resolution> resolution = ConflictsDialog.ask(shell, merged.conflicts(), words,
                    Authors.ofGit(file));
            if (resolution.isEmpty()) {
                return false;
            }
            merged = StrategyMerge.merge(base, ours, theirs, resolution.get());
        }
        StrategyFile.write(merged.strategy(), file, true);
        return true;
    }
}
