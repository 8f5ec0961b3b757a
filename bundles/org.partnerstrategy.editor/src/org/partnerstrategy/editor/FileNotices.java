package org.partnerstrategy.editor;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.partnerstrategy.editing.FileChange;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.InfoBar.Choice;
import org.partnerstrategy.editor.InfoBar.Notice;
import org.partnerstrategy.model.text.Messages;

/** Decides what the information bar says about a document's file. */
final class FileNotices {

    private static final Messages MESSAGES = Messages.of(FileNotices.class);

    private final StrategyDocument document;
    private final InfoBar bar;
    private final FileSaving saving;
    private String accepted = "";

    FileNotices(StrategyDocument document, InfoBar bar, FileSaving saving) {
        this.document = document;
        this.bar = bar;
        this.saving = saving;
    }

    /** What the bar says at the moment. */
    String text() {
        return bar.text();
    }

    void update() {
        Notice notice = current();
        bar.show(notice.text().equals(accepted) ? Notice.NOTHING : notice);
    }

    private Notice current() {
        String name = document.file().getFileName().toString();
        if (document.fileChange() == FileChange.GONE) {
            return new Notice(MESSAGES.text("notice.gone", name), List.of(choice("notice.again", saving::writeAgain),
                    choice("notice.saveAs", saving::saveAs)));
        }
        if (document.otherEditor().isPresent()) {
            String text = MESSAGES.text("notice.other", name, document.otherEditor().get());
            return new Notice(text, List.of(choice("notice.copy", saving::saveAs),
                    new Choice(MESSAGES.text("notice.anyway"), () -> accept(text))));
        }
        if (document.isReadOnly()) {
            return new Notice(MESSAGES.text("notice.readOnly", name), List.of(choice("notice.saveAs", saving::saveAs)));
        }
        return Notice.NOTHING;
    }

    private Choice choice(String key, BooleanSupplier act) {
        return new Choice(MESSAGES.text(key), () -> {
            act.getAsBoolean();
            update();
        });
    }

    private void accept(String text) {
        accepted = text;
        update();
    }
}
