/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.partnerstrategy.editing.FileChange;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Messages;

/** Looks after what others do to the file of an editor, whenever the user comes back to it. */
final class FileWatch {

    private static final Messages MESSAGES = Messages.of(FileWatch.class);

    /** How long others' work stays unseen by who stays in the window, in milliseconds. */
    private static final long PERIOD = 10_000;

    private final StrategyEditor editor;
    private final StrategyDocument document;
    private final FileSaving saving;
    private final FileNotices notices;
    private final Listener windowListener = event -> later();
    private final IPartListener2 partListener = new Visits();
    private final Shell shell;
    private final Job look;
    private Optional<FileTime> kept = Optional.empty();
    private Optional<FileTime> asked = Optional.empty();
    private boolean checking;
    private volatile boolean stopped;
    /** When the file was written at the last look; after the first one of the job alone. */
    private Optional<FileTime> looked;

    FileWatch(StrategyEditor editor, FileSaving saving, FileNotices notices) {
        this.editor = editor;
        this.document = editor.document();
        this.saving = saving;
        this.notices = notices;
        shell = editor.getSite().getShell();
        looked = time();
        shell.addListener(SWT.Activate, windowListener);
        editor.getSite().getPage().addPartListener(partListener);
        notices.watching(this::othersWroteIt, this::takeOver);
        look = Job.createSystem(FileWatch.class.getSimpleName(), (ICoreRunnable) monitor -> look());
        look.schedule(PERIOD);
    }

    /**
     * Who stays in the window learns it too, from the bar: a question would break in on what is being typed. A folder
     * of the network can hold up who looks into it, so the thread of the user interface only goes there when this one
     * has just had an answer from it, and there is something to see. A file out of reach is as it was.
     */
    private void look() {
        Optional<FileTime> now = time();
        boolean isKnown = now.isPresent() || Files.notExists(document.file());
        if (isKnown && !now.equals(looked) && !shell.isDisposed()) {
            looked = now;
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed() && editor.isOpen() && !checking && !saving.isAsking()) {
                    notices.update();
                }
            });
        }
        if (!stopped) {
            look.schedule(PERIOD);
        }
    }

    void stop() {
        stopped = true;
        look.cancel();
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Activate, windowListener);
        }
        editor.getSite().getPage().removePartListener(partListener);
    }

    /** Whether others wrote the file and the user has not yet said that this does not matter. */
    boolean othersWroteIt() {
        return document.fileChange() == FileChange.CHANGED && !kept.equals(time());
    }

    /** After the event that brought the user back: a question in the middle of it would disturb the workbench. */
    private void later() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && editor.isOpen() && editor.getSite().getPage().isPartVisible(editor)) {
                check();
            }
        });
    }

    private void check() {
        if (checking || saving.isAsking()) {
            return;
        }
        checking = true;
        try {
            if (othersWroteIt() && !asked.equals(time())) {
                takeOver();
            }
            notices.update();
        } finally {
            checking = false;
        }
    }

    private void takeOver() {
        Optional<FileTime> seen = time();
        if (!document.isDirty()) {
            if (saving.reload()) {
                editor.getEditorSite().getActionBars().getStatusLineManager()
                        .setMessage(MESSAGES.text("reloaded", document.file().getFileName().toString()));
            } else {
                asked = seen;
            }
            return;
        }
        asked = seen;
        switch (saving.ask("changed", 0, "answer.merge", "answer.saveAs", "changed.keep", "changed.reload")) {
        case 0 -> saving.merge();
        case 1 -> saving.saveAs();
        case 2 -> kept = seen;
        case 3 -> saving.reload();
        default -> {
            // Nothing was decided: it is asked again before their work would be overwritten.
        }
        }
    }

    private Optional<FileTime> time() {
        try {
            return Optional.of(Files.getLastModifiedTime(document.file()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private final class Visits implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                later();
            }
        }
    }
}
