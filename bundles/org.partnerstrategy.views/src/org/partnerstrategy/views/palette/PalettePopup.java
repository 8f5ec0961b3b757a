/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.palette;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Columns;

/** Finds a command by its words in either language while the user types, and runs it. */
final class PalettePopup extends PopupDialog {

    private static final Messages MESSAGES = Messages.of(PalettePopup.class);

    private static final String HELP = "org.partnerstrategy.views.palette";
    private static final Point SIZE = new Point(560, 420);
    private static final int PAGE = 10;

    private final IWorkbenchWindow window;
    private final Commands commands;
    private final IEvaluationContext place;
    private Text question;
    private TableViewer results;

    PalettePopup(IWorkbenchWindow window) {
        super(window.getShell(), SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.TOOL, true, false, false, false, false, null,
                MESSAGES.text("hint"));
        this.window = window;
        // Before the popup takes the keyboard: which commands can be run depends on where the user is.
        commands = new Commands(window);
        place = window.getService(IHandlerService.class).createContextSnapshot(true);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getShell(), HELP);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
        question = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        question.setMessage(MESSAGES.text("question"));
        AccessibleName.give(question, MESSAGES.text("question"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        results = new TableViewer(new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
        results.setContentProvider(ArrayContentProvider.getInstance());
        Columns columns = Columns.of(results);
        columns.text(MESSAGES.text("command"), 70, 200, row -> ((Commands.Entry) row).name());
        columns.text(MESSAGES.text("keys"), 30, 120, row -> ((Commands.Entry) row).keys());
        AccessibleName.give(results.getTable(), MESSAGES.text("commands"));
        question.addListener(SWT.Modify, event -> search());
        question.addListener(SWT.KeyDown, this::move);
        question.addListener(SWT.DefaultSelection, event -> go());
        results.getTable().addListener(SWT.DefaultSelection, event -> go());
        results.getTable().addListener(SWT.MouseUp, event -> {
            if (results.getTable().getItem(new Point(event.x, event.y)) != null) {
                go();
            }
        });
        search();
        return area;
    }

    private void search() {
        results.setInput(commands.find(question.getText()));
        results.getTable().setSelection(0);
        setInfoText(results.getTable().getItemCount() == 0 ? MESSAGES.text("none") : MESSAGES.text("hint"));
    }

    private void move(Event event) {
        Table table = results.getTable();
        int step = switch (event.keyCode) {
        case SWT.ARROW_DOWN -> 1;
        case SWT.ARROW_UP -> -1;
        case SWT.PAGE_DOWN -> PAGE;
        case SWT.PAGE_UP -> -PAGE;
        default -> 0;
        };
        if (step != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
            event.doit = false;
        }
    }

    private void go() {
        if (results.getStructuredSelection().getFirstElement() instanceof Commands.Entry entry) {
            close();
            // When the window has the keyboard again: the command is about what is selected there.
            window.getShell().getDisplay().asyncExec(() -> run(entry));
        }
    }

    private void run(Commands.Entry entry) {
        try {
            window.getService(IHandlerService.class).executeCommandInContext(entry.command(), null, place);
        } catch (CommandException e) {
            ILog.of(PalettePopup.class).error(entry.command().getId(), e);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("question"));
    }

    @Override
    protected Control getFocusControl() {
        return question;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle around = getParentShell().getBounds();
        return new Point(around.x + (around.width - size.x) / 2, around.y + around.height / 8);
    }
}
