package org.partnerstrategy.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.Question;

/** Saves a document and asks the user what only the user can decide. Each way answers whether the work is safe. */
final class FileSaving {

    private static final String EXTENSION = ".partnerstrategy";

    private final StrategyDocument document;
    private final Shell shell;

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
        return switch (ask("overwrite", 0, "answer.saveAs", "overwrite.yes", "answer.cancel")) {
        case 0 -> saveAs();
        case 1 -> writeAgain();
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

    /** Asks for another file and saves to that. */
    boolean saveAs() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.of("saveAs.title"));
        dialog.setFilterExtensions("*" + EXTENSION);
        dialog.setFilterNames(Texts.of("saveAs.filter"));
        dialog.setFilterPath(document.file().getParent().toString());
        dialog.setFileName(document.file().getFileName().toString());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of).filter(this::saveAs).isPresent();
    }

    private boolean saveAs(Path chosen) {
        boolean complete = chosen.getFileName().toString().contains(".");
        Path other = complete ? chosen : chosen.resolveSibling(chosen.getFileName() + EXTENSION);
        if (Documents.service().open().stream().anyMatch(open -> open != document && open.file().equals(other))) {
            MessageDialog.openInformation(shell, title(), Texts.of("saveAs.open", other.getFileName().toString()));
            return false;
        }
        // The dialog asked before the extension was added.
        if (!complete && Files.exists(other) && !Question.confirms(shell, title(),
                Texts.of("saveAs.replace", other.getFileName().toString()), Texts.of("replace.yes"),
                Texts.of("answer.cancel"))) {
            return false;
        }
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
        String[] labels = Arrays.stream(answers).map(Texts::of).toArray(String[]::new);
        return Question.choose(shell, title(), Texts.of(question, name()), harmless, labels);
    }

    private boolean report(StrategyFileException problem) {
        MessageDialog.openError(shell, title(), problem.in(Locale.getDefault()));
        return false;
    }

    private String name() {
        return document.file().getFileName().toString();
    }

    private String title() {
        return Texts.of("dialog.title");
    }
}
