/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Documents;

/** The example of the handbook, as a file of the user's own that may be changed freely. */
public final class ExampleFile {

    private static final Messages MESSAGES = Messages.of(ExampleFile.class);

    private final IWorkbenchWindow window;
    private final Path file;

    private ExampleFile(IWorkbenchWindow window, Path file) {
        this.window = window;
        this.file = file;
    }

    /** Opens the example. If the user changed it earlier, the user says whether to go on with that. */
    public static void open(IWorkbenchWindow window) {
        Path file = StudioFolder.current().examples().resolve(MESSAGES.text("example.file") + NewStrategy.EXTENSION);
        new ExampleFile(window, file).open();
    }

    private void open() {
        try {
            if (isOpen() || goOn()) {
                new StrategyOpener(window).open(file);
            }
        } catch (StrategyFileException e) {
            MessageDialog.openError(window.getShell(), MESSAGES.text("open.failed"), e.in(Locale.getDefault()));
        }
    }

    private boolean isOpen() {
        return Documents.service().open().stream().anyMatch(document -> document.file().equals(file));
    }

    private boolean goOn() throws StrategyFileException {
        if (Files.notExists(file)) {
            write(file);
            return true;
        }
        int answer = isChanged() ? ask() : 0;
        if (answer == 1) {
            write(file);
        }
        return answer == 0 || answer == 1;
    }

    private int ask() {
        return MessageDialog.open(MessageDialog.QUESTION, window.getShell(), MESSAGES.text("example.title"),
                MESSAGES.text("example.changed"), SWT.NONE, MESSAGES.text("example.goOn"),
                MESSAGES.text("example.afresh"),
                MESSAGES.text("answer.cancel"));
    }

    private boolean isChanged() {
        Path fresh = file.resolveSibling(".fresh" + NewStrategy.EXTENSION);
        try {
            write(fresh);
            return Files.mismatch(fresh, file) >= 0;
        } catch (IOException e) {
            return true;
        } finally {
            fresh.toFile().delete();
        }
    }

    private static void write(Path target) throws StrategyFileException {
        // A folder that cannot be made is what the file then complains about.
        target.getParent().toFile().mkdirs();
        StrategyFile.save(EditorSettings.strategyDefaults().begin(HandbookExample.create(Locale.getDefault())), target);
    }
}
