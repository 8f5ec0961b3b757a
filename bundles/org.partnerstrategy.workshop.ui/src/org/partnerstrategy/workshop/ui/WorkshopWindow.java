/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.NonBlockingMessage;
import org.partnerstrategy.ui.Question;
import org.partnerstrategy.workshop.Agenda;
import org.partnerstrategy.workshop.Workshop;

/**
 * The window of the workshop about an open strategy: one for each. Nothing is served until the user starts, and nothing
 * is lost when it is closed: a workshop that is not ended goes on when it is started again.
 */
final class WorkshopWindow extends Window {

    private static final Messages MESSAGES = Messages.of(WorkshopWindow.class);

    private static final String HELP = "org.partnerstrategy.workshop.ui.workshop";
    private static final int END = 0;
    private static final int LATER = 1;
    private static final int CANCEL = 2;
    private static final Map<StrategyDocument, WorkshopWindow> OPEN = new HashMap<>();

    private final StrategyDocument document;
    private final StackLayout stack = new StackLayout();
    private Composite body;
    private StartPart start;
    private Optional<RunningWorkshop> running = Optional.empty();

    private WorkshopWindow(Shell parent, StrategyDocument document) {
        super(parent);
        this.document = document;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Opens the window for a strategy, or brings the one that is open to the front. */
    static WorkshopWindow open(Shell parent, StrategyDocument document) {
        WorkshopWindow window = OPEN.computeIfAbsent(document, key -> new WorkshopWindow(parent, document));
        WorkshopGuard.begin();
        window.open();
        window.getShell().forceActive();
        return window;
    }

    /** Asks about each workshop that runs; false when the user wants to go on with one. */
    static boolean closeAll() {
        return List.copyOf(OPEN.values()).stream().allMatch(Window::close);
    }

    /** The strategy is no longer open: its workshop stops, and can go on when it is opened again. */
    static void documentClosed(StrategyDocument document) {
        Optional.ofNullable(OPEN.get(document)).ifPresent(window -> {
            boolean wasRunning = window.running.isPresent();
            if (!wasRunning || window.stop(workshop -> { })) {
                window.close();
            }
            if (wasRunning) {
                NonBlockingMessage.tell(MESSAGES.text("close.title"), MESSAGES.text("closed.editor"));
            }
        });
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("title", document.file().getFileName().toString()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createContents(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        start = new StartPart(body, document.strategy(), this::start);
        stack.topControl = start.control();
        return body;
    }

    private void start() {
        try {
            RunningWorkshop started = RunningWorkshop.start(document, Agenda.of(document.strategy(), start.goal()),
                    start.options(), getShell().getDisplay());
            running = Optional.of(started);
            PresenterPart presenter = new PresenterPart(body, started, this::close);
            show(presenter.control());
            started.watch(presenter::show, this::ended);
        } catch (IOException | InvalidPathException e) {
            start.tell(MESSAGES.text("start.failed", String.valueOf(e.getLocalizedMessage())));
        }
    }

    private void show(Control part) {
        Control before = stack.topControl;
        stack.topControl = part;
        body.layout();
        if (before != start.control()) {
            before.dispose();
        }
        Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        getShell().setSize(size);
    }

    /** Somebody ended it on the presenter's page, or the server cannot go on. */
    private void ended() {
        if (running.isPresent() && !getShell().isDisposed()) {
            stop(workshop -> { });
            show(start.control());
            start.tell(MESSAGES.text("ended"));
        }
    }

    /** Whoever closes it while it runs says whether the outcome is recorded now, or the workshop goes on later. */
    @Override
    public boolean close() {
        if (running.isPresent()) {
            int answer = Question.choose(getShell(), MESSAGES.text("close.title"), MESSAGES.text("close.question"),
                    CANCEL, MESSAGES.text("close.end"), MESSAGES.text("close.later"), MESSAGES.text("close.cancel"));
            boolean stopped = answer == END && stop(Workshop::end) || answer == LATER && stop(workshop -> { });
            if (!stopped) {
                return false;
            }
        }
        OPEN.remove(document);
        return super.close();
    }

    /** Takes a last step and stops, while the display goes on: what is recorded is recorded in its thread. */
    private boolean stop(RunningWorkshop.Step last) {
        RunningWorkshop workshop = running.orElseThrow();
        try {
            new ProgressMonitorDialog(getShell()).run(true, false, monitor -> {
                try {
                    workshop.finish(last);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            running = Optional.empty();
            return true;
        } catch (InvocationTargetException e) {
            Question.choose(getShell(), MESSAGES.text("close.title"), MESSAGES.text("close.failed",
                    String.valueOf(e.getCause().getLocalizedMessage())), 0, MESSAGES.text("close.ok"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
