/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks into which file something is to be saved. The platform's dialog would ask itself whether a file may be replaced,
 * and on some desktops Enter replaces it; so {@link Replacing} asks, and who does not want it is back at the choice of
 * a file.
 */
public final class SaveDialog {

    private final Shell shell;
    private final String title;
    private final List<String> extensions = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private Optional<Path> proposal = Optional.empty();
    private Function<Path, Optional<String>> refusal = file -> Optional.empty();

    /** What shows the folders of the computer. */
    @FunctionalInterface
    public interface Chooser {

        /**
         * Lets the user choose a file.
         *
         * @param proposal the file with which it begins; its folder alone when its name is empty
         * @return the file, with an extension of the dialog or without; none when the user gave up
         */
        Optional<Path> choose(Optional<Path> proposal);
    }

    /**
     * A dialog for files of any kind.
     *
     * @param title what is to be saved
     */
    public SaveDialog(Shell shell, String title) {
        this.shell = shell;
        this.title = title;
    }

    /**
     * Offers a kind of file, beside those that were offered already.
     *
     * @param kind its name
     * @param extension how the names of its files end, with the dot
     */
    public SaveDialog offering(String kind, String extension) {
        kinds.add(kind);
        extensions.add(extension);
        return this;
    }

    /** Begins with a file, which need not exist. */
    public SaveDialog proposing(Path file) {
        proposal = Optional.of(file);
        return this;
    }

    /**
     * Refuses files.
     *
     * @param reason why a file cannot be taken, and what to do; none when it can
     */
    public SaveDialog refusing(Function<Path, Optional<String>> reason) {
        refusal = reason;
        return this;
    }

    /**
     * Asks for a file that may be written: one that is not there yet, or of which the user agreed that it is replaced.
     *
     * @return the file, which ends in one of the extensions; none when the user gave up
     */
    public Optional<Path> ask() {
        return ask(this::choose);
    }

    /** The same with another way to choose a file. */
    public Optional<Path> ask(Chooser chooser) {
        Optional<Path> chosen = chooser.choose(proposal);
        while (chosen.isPresent() && !isTaken(chosen.get())) {
            chosen = chooser.choose(chosen);
        }
        return chosen;
    }

    private boolean isTaken(Path file) {
        Optional<String> reason = refusal.apply(file);
        reason.ifPresent(refused -> MessageDialog.openInformation(shell, title, refused));
        return reason.isEmpty() && new Replacing(shell, title).allows(file);
    }

    /**
     * Asks for a file and does not ask whether it may be replaced, for a field of a dialog that asks when all is filled
     * in.
     *
     * @return the file, which ends in one of the extensions; none when the user gave up
     */
    public Optional<Path> choose() {
        return choose(proposal);
    }

    private Optional<Path> choose(Optional<Path> begin) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(false);
        dialog.setFilterNames(kinds.toArray(String[]::new));
        dialog.setFilterExtensions(extensions.stream().map(extension -> "*" + extension).toArray(String[]::new));
        begin.map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        begin.map(Path::getFileName).ifPresent(name -> dialog.setFileName(name.toString()));
        return Optional.ofNullable(dialog.open()).map(Path::of)
                .map(file -> complete(file, Math.max(0, dialog.getFilterIndex())));
    }

    /** The question about an existing file is about the file that is written, so its name is completed before. */
    private Path complete(Path file, int kind) {
        String name = file.getFileName().toString();
        boolean isComplete = extensions.isEmpty()
                || extensions.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return isComplete ? file : file.resolveSibling(name + extensions.get(kind));
    }
}
