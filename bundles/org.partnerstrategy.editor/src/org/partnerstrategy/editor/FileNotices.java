/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchSite;
import org.partnerstrategy.editing.FileChange;
import org.partnerstrategy.editing.RefusedInput;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.InfoBar.Choice;
import org.partnerstrategy.editor.InfoBar.Notice;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.file.ConflictCopies;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.text.Messages;

/** Decides what the information bar says about what was not taken over, and about a document's file. */
final class FileNotices {

    private static final Messages MESSAGES = Messages.of(FileNotices.class);

    /** So many letters of what was typed are shown. */
    private static final int MOST = 60;

    private final IWorkbenchSite site;
    private final StrategyDocument document;
    private final InfoBar bar;
    private final FileSaving saving;
    private final Path openedAs;
    /** The file of which the one that was opened is a copy. */
    private final Optional<Path> main;
    private final List<RefusedInput> refused = new ArrayList<>();
    private Optional<Review> closed = Optional.empty();
    private String accepted = "";
    private BooleanSupplier othersWroteIt = () -> false;
    private Runnable takeOver = () -> { };

    FileNotices(IWorkbenchSite site, StrategyDocument document, InfoBar bar, FileSaving saving) {
        this.site = site;
        this.document = document;
        this.bar = bar;
        this.saving = saving;
        openedAs = document.file();
        main = ConflictCopies.original(openedAs).or(() -> EarlierVersions.of(openedAs).otherFile());
    }

    /**
     * Says when others wrote the file.
     *
     * @param written whether they did, and the user has not yet said that this does not matter
     * @param take takes their changes over, with the user's
     */
    void watching(BooleanSupplier written, Runnable take) {
        othersWroteIt = written;
        takeOver = take;
    }

    /** What the bar says at the moment. */
    String text() {
        return bar.text();
    }

    void update() {
        Notice notice = current();
        bar.show(notice.text().equals(accepted) ? Notice.NOTHING : notice);
    }

    /** The document became dirty or clean, so a choice may be called otherwise. Nobody looks at the file for that. */
    void stateChanged() {
        if (bar.text().equals(written().text())) {
            bar.show(written());
        }
    }

    /** Says what was typed and cannot be taken, until the user has seen it. */
    void refuse(RefusedInput input) {
        refused.add(input);
        update();
    }

    /** Says that a change was not made because its review is closed, and what can be done. */
    void closed(Review review) {
        closed = Optional.of(review);
        update();
    }

    private Notice closed() {
        Review review = closed.orElseThrow();
        return new Notice(MESSAGES.text("notice.closed", ElementName.of(review)), List.of(
                new Choice(MESSAGES.text("notice.reopen"), () -> {
                    if (ReviewSteps.reopen(bar.control().getShell(), document, review)) {
                        forgetClosed();
                    }
                }),
                new Choice(MESSAGES.text("notice.start"), () -> {
                    ReviewSteps.start(document);
                    forgetClosed();
                }),
                new Choice(MESSAGES.text("notice.close"), this::forgetClosed)));
    }

    private void forgetClosed() {
        closed = Optional.empty();
        update();
    }

    private Notice refusals() {
        String lines = refused.stream().map(FileNotices::words).distinct().collect(Collectors.joining("\n"));
        return new Notice(lines, List.of(new Choice(MESSAGES.text("notice.copyText"), this::copyRefused),
                new Choice(MESSAGES.text("notice.close"), this::forgetRefused)));
    }

    private static String words(RefusedInput input) {
        String text = input.text().replaceAll("\\s+", " ");
        return MESSAGES.text("notice.refused", text.length() > MOST ? text.substring(0, MOST) + "…" : text,
                input.name(),
                input.reason());
    }

    private void copyRefused() {
        Clipboard clipboard = new Clipboard(bar.control().getDisplay());
        clipboard.setContents(new Object[] { refused.getLast().text() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        forgetRefused();
    }

    private void forgetRefused() {
        refused.clear();
        update();
    }

    private Notice current() {
        if (!refused.isEmpty()) {
            return refusals();
        }
        if (closed.filter(review -> review.eContainer() == document.strategy() && Reviews.isClosed(review))
                .isPresent()) {
            return closed();
        }
        String name = document.file().getFileName().toString();
        if (document.fileChange() == FileChange.GONE) {
            return new Notice(MESSAGES.text("notice.gone", name), List.of(choice("notice.again", saving::writeAgain),
                    choice("notice.saveAs", saving::saveAs)));
        }
        if (othersWroteIt.getAsBoolean()) {
            return written();
        }
        if (document.otherEditor().isPresent()) {
            String text = MESSAGES.text("notice.other", name, document.otherEditor().get());
            return new Notice(text, List.of(choice("notice.copy", saving::saveAs),
                    new Choice(MESSAGES.text("notice.anyway"), () -> accept(text))));
        }
        if (document.isReadOnly()) {
            return new Notice(MESSAGES.text("notice.readOnly", name), List.of(choice("notice.saveAs", saving::saveAs)));
        }
        return Stream.concat(main.filter(file -> openedAs.equals(document.file())).map(this::copyOpened).stream(),
                ConflictCopies.beside(document.file()).stream().map(this::copyFound))
                .filter(notice -> !notice.text().equals(accepted)).findFirst().orElse(Notice.NOTHING);
    }

    private Notice written() {
        return new Notice(MESSAGES.text("notice.changed", document.file().getFileName().toString()), List.of(new Choice(
                MESSAGES.text(document.isDirty() ? "notice.changed.merge" : "notice.changed.show"), () -> {
                    takeOver.run();
                    update();
                })));
    }

    /** Somebody else's changes lie in a copy that nobody looks into. */
    private Notice copyFound(Path copy) {
        String text = MESSAGES.text("notice.copy.found", document.file().getFileName().toString(),
                copy.getFileName().toString());
        return new Notice(text, List.of(
                new Choice(MESSAGES.text("answer.merge"),
                        () -> new CopyMerge(bar.control().getShell(), document, copy).show()),
                new Choice(MESSAGES.text("notice.compare"),
                        () -> new CopyMerge(bar.control().getShell(), document, copy).compare()),
                new Choice(MESSAGES.text("notice.close"), () -> accept(text))));
    }

    /** Who opens a copy, from a shared folder or from a mail, may take it for the strategy itself. */
    private Notice copyOpened(Path file) {
        String text = MESSAGES.text("notice.copy.opened", document.file().getFileName().toString(), file.toString());
        return new Notice(text, List.of(new Choice(MESSAGES.text("answer.merge"), () -> mergeInto(file)),
                new Choice(MESSAGES.text("notice.close"), () -> accept(text))));
    }

    private void mergeInto(Path file) {
        if (!document.isDirty() || saving.save(document.fileChange() == FileChange.CHANGED)) {
            new StrategyOpener(site.getWorkbenchWindow()).open(file).ifPresent(editor -> new CopyMerge(
                    editor.getSite().getShell(), editor.document(), document.file()).show());
        }
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
