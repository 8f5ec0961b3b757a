/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.palette;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.views.FindPopup;

/** Finds a command by its words in either language while the user types, and runs it. */
final class PalettePopup extends FindPopup<Commands.Entry> {

    private static final Messages MESSAGES = Messages.of(PalettePopup.class);

    private static final String HELP = "org.partnerstrategy.views.palette";
    /** For the window to have the keyboard again, in milliseconds. */
    private static final int LONGEST_WAIT = 5_000;
    private static final Point SIZE = new Point(640, 420);

    private final IWorkbenchWindow window;
    private final Commands commands;
    private final IEvaluationContext place;

    PalettePopup(IWorkbenchWindow window) {
        super(window.getShell(), new PopupTexts(MESSAGES.text("question"), MESSAGES.text("commands"),
                MESSAGES.text("hint"), HELP), SIZE);
        this.window = window;
        // Before the popup takes the keyboard: which commands can be run depends on where the user is.
        commands = new Commands(window);
        place = window.getService(IHandlerService.class).createContextSnapshot(true);
    }

    @Override
    protected void createColumns(TableViewer viewer) {
        Columns columns = Columns.of(viewer);
        columns.text(MESSAGES.text("command"), 70, 200, row -> ((Commands.Entry) row).name());
        columns.text(MESSAGES.text("keys"), 30, 120, row -> ((Commands.Entry) row).keys());
    }

    @Override
    protected List<Commands.Entry> find(String typed) {
        return commands.find(typed);
    }

    @Override
    protected String say(String typed, List<Commands.Entry> rows) {
        return MESSAGES.text(rows.isEmpty() ? "none" : "hint");
    }

    @Override
    protected void go(Commands.Entry entry) {
        Shell shell = window.getShell();
        if (shell.getDisplay().getActiveShell() == shell) {
            runSoon(entry);
            return;
        }
        // While no window is active, the workbench knows no active editor: what asks for it then is refused.
        Listener once = new Listener() {
            @Override
            public void handleEvent(Event event) {
                shell.removeListener(SWT.Activate, this);
                runSoon(entry);
            }
        };
        shell.addListener(SWT.Activate, once);
        // Who went to another program does not expect it any more when coming back.
        shell.getDisplay().timerExec(LONGEST_WAIT, () -> {
            if (!shell.isDisposed()) {
                shell.removeListener(SWT.Activate, once);
            }
        });
        shell.setActive();
    }

    /** When the keyboard is where it was before: the command is about what is selected there. */
    private void runSoon(Commands.Entry entry) {
        window.getShell().getDisplay().asyncExec(() -> run(entry));
    }

    private void run(Commands.Entry entry) {
        try {
            window.getService(IHandlerService.class).executeCommandInContext(entry.command(), null, place);
        } catch (CommandException e) {
            ILog.of(PalettePopup.class).error(entry.command().getId(), e);
        }
    }
}
