/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.OpenRequests;
import org.partnerstrategy.studio.files.StudioFolder;

/**
 * Sees to it that one studio runs per user: a second one, started by a double click on another file, hands its files to
 * the first and ends.
 */
final class OneStudio {

    private static final Messages MESSAGES = Messages.of(OneStudio.class);

    private static final int PAUSE = 500;
    private static final int TRIES = 20;

    private final OpenRequests requests;

    OneStudio(StudioFolder folder) {
        requests = new OpenRequests(folder.path().resolve("requests"));
    }

    /** Whether no other studio runs. This one is the one then, until it ends. */
    boolean begin() {
        try {
            return Platform.getInstanceLocation().lock();
        } catch (IOException e) {
            // On a disk that knows no locks nobody can tell.
            ILog.of(OneStudio.class).warn(requests.folder().toString(), e);
            return true;
        }
    }

    /** Lets another studio be the one. */
    void end() {
        Platform.getInstanceLocation().release();
    }

    /** Hands files to the studio that runs. */
    void handOver(List<Path> files) {
        try {
            Path request = requests.ask(files);
            for (int attempt = 0; attempt < TRIES && Files.exists(request); attempt++) {
                Thread.sleep(PAUSE);
            }
            if (Files.deleteIfExists(request)) {
                MessageDialog.openError(null, MESSAGES.text("running.title"), MESSAGES.text("running.message"));
            }
        } catch (IOException e) {
            MessageDialog.openError(null, MESSAGES.text("running.title"), MESSAGES.text("running.message"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what other starts ask, as long as the window is there. */
    void listen(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        for (List<Path> files : requests.take()) {
            shell.setMinimized(false);
            shell.forceActive();
            new StrategyOpener(window).open(files);
        }
        shell.getDisplay().timerExec(PAUSE, () -> listen(window));
    }
}
