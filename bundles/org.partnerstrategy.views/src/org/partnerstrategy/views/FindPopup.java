/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import java.util.List;

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
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Ellipsis;

/**
 * Finds rows while the user types, and goes to one of them. The keyboard stays in the field: the arrow keys and the
 * page keys choose a row from there, and Enter goes.
 *
 * @param <R> the rows
 */
public abstract class FindPopup<R> extends PopupDialog {

    private static final int PAGE = 10;
    private static final int MARGIN = 8;

    private final PopupTexts texts;
    private final Point size;
    private Text question;
    private TableViewer results;
    private List<R> found = List.of();

    /**
     * What the popup says.
     *
     * @param question what is asked, in the field and as the title of the window
     * @param results what the rows are, for screen readers
     * @param hint what is said below at first
     * @param help the identity of its context help
     */
    public record PopupTexts(String question, String results, String hint, String help) {
    }

    /** A popup of that size, in points, over the upper half of a window. */
    protected FindPopup(Shell parent, PopupTexts texts, Point size) {
        super(parent, SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.TOOL, true, false, false, false, false, null,
                texts.hint());
        this.texts = texts;
        this.size = size;
    }

    /** Makes the columns, which share the width of the table. */
    protected abstract void createColumns(TableViewer viewer);

    /** The rows for what is typed, the best first. */
    protected abstract List<R> find(String typed);

    /** What is said below the rows that were found. */
    protected abstract String say(String typed, List<R> rows);

    /** Goes to a row. The popup is closed by then. */
    protected abstract void go(R row);

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getShell(), texts.help());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(area);
        question = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        question.setMessage(texts.question());
        AccessibleName.give(question, texts.question());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        Table table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Ellipsis.always(table);
        AccessibleName.give(table, texts.results());
        results = new TableViewer(table);
        results.setContentProvider(ArrayContentProvider.getInstance());
        createColumns(results);
        question.addListener(SWT.Modify, event -> search());
        question.addListener(SWT.KeyDown, this::move);
        question.addListener(SWT.DefaultSelection, event -> go());
        table.addListener(SWT.DefaultSelection, event -> go());
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) {
                go();
            }
        });
        search();
        return area;
    }

    private void search() {
        String typed = question.getText();
        found = find(typed);
        results.setInput(found);
        results.getTable().setSelection(0);
        setInfoText(say(typed, found));
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
        int selected = results.getTable().getSelectionIndex();
        if (selected >= 0) {
            R row = found.get(selected);
            close();
            go(row);
        }
    }

    /** Not against the border. */
    @Override
    protected Control createInfoTextArea(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 4).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        return super.createInfoTextArea(frame);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.question());
    }

    @Override
    protected Control getFocusControl() {
        return question;
    }

    @Override
    protected Point getInitialSize() {
        return size;
    }

    @Override
    protected Point getInitialLocation(Point initial) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - initial.x) / 2, window.y + window.height / 8);
    }
}
