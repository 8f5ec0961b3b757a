/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Question;

/** Asks before a file that is there already is replaced. Enter and Escape replace nothing. */
public final class Replacing {

    private static final Messages MESSAGES = Messages.of(Replacing.class);

    private static final int FILES_NAMED = 5;

    private final Shell shell;
    private final String title;

    /**
     * @param title what is above the question
     */
    public Replacing(Shell shell, String title) {
        this.shell = shell;
        this.title = title;
    }

    /** Whether a file may be written: it is not there yet, or the user agrees. */
    public boolean allows(Path file) {
        return Files.notExists(file) || replaces(file.getFileName().toString());
    }

    /**
     * Whether a file may be written: it is not there yet, or the user agrees.
     *
     * @param with what takes its place, in the words of a sentence
     */
    public boolean allows(Path file, String with) {
        return Files.notExists(file) || confirms(MESSAGES.text("replace.with", file.getFileName().toString(), with));
    }

    /** Whether all these files may be written: none is there yet, or the user agrees. */
    public boolean allows(List<Path> files) {
        List<Path> existing = files.stream().filter(Files::exists).toList();
        String names = existing.stream().limit(FILES_NAMED).map(Path::toString).collect(Collectors.joining("\n"));
        return existing.isEmpty() || confirms(MESSAGES.text("replace.files", existing.size(),
                existing.size() > FILES_NAMED ? names + "\n…" : names));
    }

    /** Whether something that the user keeps under a name may be replaced. */
    public boolean replaces(String name) {
        return confirms(MESSAGES.text("replace", name));
    }

    private boolean confirms(String question) {
        return Question.confirms(shell, title, question, MESSAGES.text("replace.yes"), MESSAGES.text("replace.no"));
    }
}
