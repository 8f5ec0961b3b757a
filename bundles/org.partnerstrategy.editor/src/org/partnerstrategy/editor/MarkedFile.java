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
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.compare.EmptyVersion;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.git.ConflictedFile;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.ConflictMarks;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.Question;

/** A file that git could not merge: its versions are merged before it is opened, if the user wants that. */
final class MarkedFile {

    private static final Messages MESSAGES = Messages.of(MarkedFile.class);

    private final Shell shell;
    private final Path file;

    private MarkedFile(Shell shell, Path file) {
        this.shell = shell;
        this.file = file;
    }

    /**
     * Opens a file. Of one that git could not merge the versions are merged first, if the user wants that.
     *
     * @throws StrategyFileException when it, or a version in it, cannot be read, also because the user gave up
     */
    static StrategyDocument open(Shell shell, Path file) throws StrategyFileException {
        if (Documents.service().open().stream().noneMatch(document -> document.file().equals(file))) {
            offerUnmerged(shell, file);
        }
        try {
            return Documents.service().open(file);
        } catch (StrategyFileException e) {
            if (offer(shell, file)) {
                return Documents.service().open(file);
            }
            throw e;
        }
    }

    /**
     * Offers to merge the versions in a file that cannot be read.
     *
     * @return whether they are merged, so that the file can be read now
     */
    private static boolean offer(Shell shell, Path file) throws StrategyFileException {
        return ConflictMarks.of(file).isPresent()
                && new MarkedFile(shell, file).offer("marks.question", "answer.cancel");
    }

    /**
     * Offers to merge the versions of a file that holds the own one, as the merge driver leaves it where both versions
     * changed the same.
     */
    private static void offerUnmerged(Shell shell, Path file) throws StrategyFileException {
        if (ConflictedFile.isUnmerged(file) && ConflictMarks.of(file).isEmpty()) {
            new MarkedFile(shell, file).offer("unmerged.question", "answer.later");
        }
    }

    private boolean offer(String question, String refusal) throws StrategyFileException {
        if (Question.choose(shell, MESSAGES.text("dialog.title"),
                MESSAGES.text(question, file.getFileName().toString()), 1, MESSAGES.text("answer.merge"),
                MESSAGES.text(refusal)) != 0) {
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
        Optional<PartnerStrategy> merged = VersionMerge.ask(shell, base, ours, theirs, Authors.ofGit(file));
        if (merged.isPresent()) {
            StrategyFile.write(merged.get(), file, true);
            ConflictedFile.tellMerged(file);
        }
        return merged.isPresent();
    }
}
