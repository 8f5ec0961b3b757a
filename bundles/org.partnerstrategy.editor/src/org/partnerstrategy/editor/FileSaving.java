/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.Question;
import org.partnerstrategy.ui.file.SaveDialog;

/** Saves a document and asks the user what only the user can decide. Each way answers whether the work is safe. */
final class FileSaving {

    private static final Messages MESSAGES = Messages.of(FileSaving.class);

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;

    private final StrategyDocument document;
    private final Shell shell;
    private int questions;

    FileSaving(StrategyDocument document, Shell shell) {
        this.document = document;
        this.shell = shell;
    }

    /** Saves to the document's file; to another one when the file may not be written or the user prefers that. */
    boolean save(boolean othersWroteIt) {
        if (document.isReadOnly()) {
            return saveAs();
        }
        if (!othersWroteIt) {
            return writeAgain();
        }
        return switch (ask("overwrite", 0, "answer.merge", "answer.saveAs", "overwrite.yes", "answer.cancel")) {
        case 0 -> merge() && writeAgain();
        case 1 -> saveAs();
        case 2 -> writeAgain();
        default -> false;
        };
    }

    /** Writes the document's file, also when it is no longer there. */
    boolean writeAgain() {
        try {
            document.save();
            return true;
        } catch (StrategyFileException e) {
            return report(e);
        }
    }

    /** Whether the user is being asked something, so that nothing else may be asked over it. */
    boolean isAsking() {
        return questions > 0;
    }

    private <T> T asking(Supplier<T> question) {
        questions++;
        try {
            return question.get();
        } finally {
            questions--;
        }
    }

    /** Asks for another file and saves to that. */
    boolean saveAs() {
        SaveDialog dialog = new SaveDialog(shell, MESSAGES.text("saveAs.title"))
                .offering(MESSAGES.text("saveAs.filter"), EXTENSION).proposing(document.file())
                .refusing(this::openElsewhere);
        return asking(dialog::ask).filter(this::saveAs).isPresent();
    }

    private Optional<String> openElsewhere(Path other) {
        return Documents.service().open().stream().filter(open -> open != document && open.file().equals(other))
                .map(open -> MESSAGES.text("saveAs.open", other.getFileName().toString())).findFirst();
    }

    private boolean saveAs(Path other) {
        try {
            document.saveAs(other);
            return true;
        } catch (StrategyFileException e) {
            return report(e);
        }
    }

    /** Reads the file again. */
    boolean reload() {
        try {
            document.revert();
            return true;
        } catch (StrategyFileException e) {
            return report(e);
        }
    }

    /** Brings together what was changed here and what others wrote; asks where both changed the same. */
    boolean merge() {
        try {
            return document.merge(Message.of(FileSaving.class, "merge.step"), this::merged);
        } catch (StrategyFileException e) {
            return report(e);
        } catch (NotComparableException e) {
            MessageDialog.openError(shell, title(), e.problem().capitalized());
            return false;
        }
    }

    private Optional<PartnerStrategy> merged(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs)
            throws NotComparableException {
        return VersionMerge.merge(base, ours, theirs, (conflicts, words) -> asking(() -> ConflictsDialog.ask(shell,
                conflicts, words, Authors.ofUnsaved(document.file(), document.otherEditor()))));
    }

    /** Asks whether all changes are to be forgotten, and forgets them. */
    boolean revert() {
        return ask("revert", 1, "revert.yes", "answer.cancel") == 0 && reload();
    }

    /**
     * Asks a question about the file; answers the place of the chosen answer, or a negative number.
     *
     * @param harmless the place of the answer after which nobody's work is lost
     */
    int ask(String question, int harmless, String... answers) {
        String[] labels = Arrays.stream(answers).map(MESSAGES::text).toArray(String[]::new);
        return asking(() -> Question.choose(shell, title(), MESSAGES.text(question, name()), harmless, labels));
    }

    private boolean report(StrategyFileException problem) {
        MessageDialog.openError(shell, title(), problem.in(Locale.getDefault()));
        return false;
    }

    private String name() {
        return document.file().getFileName().toString();
    }

    private String title() {
        return MESSAGES.text("dialog.title");
    }
}
