/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.CommonVersion;
import org.partnerstrategy.compare.merge.Conflict;
import org.partnerstrategy.compare.merge.ConflictWords;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.compare.OtherVersion;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersion;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Question;

/** Merges a copy of an open strategy into it: one that was mailed and came back, or that a shared folder left. */
final class CopyMerge {

    private static final Messages MESSAGES = Messages.of(CopyMerge.class);

    private final Shell shell;
    private final StrategyDocument document;
    private final Path copy;
    /** What the user said about conflicts. */
    private Resolution decided = Resolution.OPEN;

    CopyMerge(Shell shell, StrategyDocument document, Path copy) {
        this.shell = shell;
        this.document = document;
        this.copy = copy;
    }

    /**
     * Shows what the copy brings, asks what counts where both changed the same, and takes over what the user chooses as
     * one step of the history. If no version is kept from which both were made, it shows all that is different.
     */
    void show() {
        document.commitPending();
        Optional<EarlierVersion> common = common();
        if (common.isEmpty()) {
            compare(common);
            return;
        }
        merge(common.get());
    }

    private void merge(EarlierVersion common) {
        try {
            mergeFrom(common);
        } catch (StrategyFileException e) {
            MessageDialog.openError(shell, title(), e.in(Locale.getDefault()));
        } catch (NotComparableException e) {
            MessageDialog.openError(shell, title(), e.problem().capitalized());
        }
    }

    /** Shows the differences; if both were changed since they were made from one version, offers to merge them. */
    void offer() {
        document.commitPending();
        Optional<EarlierVersion> common = common();
        boolean isChanged = common.filter(version -> document.isDirty() || !version.copy().equals(document.file()))
                .isPresent();
        if (!isChanged) {
            compare(common);
            return;
        }
        switch (Question.choose(shell, title(), MESSAGES.text("copy.both", document.file().getFileName().toString(),
                copy.getFileName().toString()), 0, MESSAGES.text("answer.merge"), MESSAGES.text("notice.compare"),
                MESSAGES.text("answer.cancel"))) {
        case 0 -> merge(common.get());
        case 1 -> compare(common);
        default -> {
            // The user gave up.
        }
        }
    }

    /** Shows the differences, and takes over what the user chooses as one step of the history. */
    void compare() {
        document.commitPending();
        compare(common());
    }

    /** Who takes over all that it brings has merged it too. */
    private void compare(Optional<EarlierVersion> common) {
        if (OtherVersion.compare(shell, document, copy)) {
            try {
                PartnerStrategy theirs = StrategyFile.load(copy);
                Optional<PartnerStrategy> base = common.isPresent()
                        ? Optional.of(StrategyFile.load(common.get().copy())) : Optional.empty();
                MergedCopy.expect(document, base, theirs, copy, decided);
            } catch (StrategyFileException e) {
                // The comparison has said so.
            }
        }
    }

    private Optional<EarlierVersion> common() {
        return CommonVersion.of(document.file(), copy);
    }

    private void mergeFrom(EarlierVersion common) throws StrategyFileException, NotComparableException {
        PartnerStrategy theirs = StrategyFile.load(copy);
        Comparison.check(document.strategy(), theirs);
        PartnerStrategy base = StrategyFile.load(common.copy());
        Optional<PartnerStrategy> merged = VersionMerge.merge(base, document.strategy(), theirs, this::decide);
        if (merged.isPresent() && isTaken(Comparison.ofCopy(document.strategy(), merged.get()))) {
            MergedCopy.expect(document, Optional.of(base), theirs, copy, decided);
        }
    }

    private Optional<Resolution> decide(List<Conflict> conflicts, ConflictWords words) {
        Optional<Resolution> answer = ConflictsDialog.ask(shell, conflicts, words, Authors.ofCopy(document, copy));
        answer.ifPresent(resolution -> decided = resolution);
        return answer;
    }

    /** Shows what the merge brings; answers whether some of it was taken over, or all is there already. */
    private boolean isTaken(Comparison comparison) {
        String name = copy.getFileName().toString();
        if (comparison.differences().isEmpty()) {
            MessageDialog.openInformation(shell, title(), MESSAGES.text("copy.nothing", name));
            return true;
        }
        return OtherVersion.show(shell, document, comparison, name);
    }

    private static String title() {
        return MESSAGES.text("dialog.title");
    }
}
