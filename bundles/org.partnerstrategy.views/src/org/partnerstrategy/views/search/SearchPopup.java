/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.search;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
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
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.views.ElementPages;

/** Finds anything in the strategy while the user types, and goes there. */
final class SearchPopup extends PopupDialog {

    private static final Messages MESSAGES = Messages.of(SearchPopup.class);

    private static final String HELP = "org.partnerstrategy.views.search";
    /** So many of each category are shown. */
    private static final int MOST = 12;
    private static final Point SIZE = new Point(800, 460);

    private final PageContext context;
    private final SearchIndex index;
    private Text question;
    private TableViewer results;

    SearchPopup(Shell parent, PageContext context) {
        super(parent, SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.TOOL, true, false, false, false, false, null,
                MESSAGES.text("hint"));
        this.context = context;
        index = SearchIndex.of(context.document().strategy(),
                element -> ElementLabel.of(element));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getShell(), HELP);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
        question = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        question.setMessage(MESSAGES.text("question"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        results = createResults(frame);
        question.addListener(SWT.Modify, event -> search());
        question.addListener(SWT.KeyDown, this::move);
        question.addListener(SWT.DefaultSelection, event -> go());
        results.getTable().addListener(SWT.DefaultSelection, event -> go());
        results.getTable().addListener(SWT.MouseUp, event -> openAt(new Point(event.x, event.y)));
        return area;
    }

    private static TableViewer createResults(Composite frame) {
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer viewer = new TableViewer(new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        int[] weights = {18, 50, 32};
        for (ResultColumn column : ResultColumn.values()) {
            TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
            shown.setLabelProvider(column.labels(viewer));
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(weights[column.ordinal()], 80));
        }
        return viewer;
    }

    private void search() {
        List<SearchIndex.Result> found = index.find(question.getText(), MOST);
        results.setInput(found);
        results.getTable().setSelection(0);
        setInfoText(question.getText().isBlank() ? MESSAGES.text("hint")
                : MESSAGES.text("found", total(found)));
    }

    private static int total(List<SearchIndex.Result> found) {
        return found.stream().map(result -> List.of(result.category(), result.total())).distinct()
                .mapToInt(group -> (Integer) group.get(1)).sum();
    }

    private void move(Event event) {
        Table table = results.getTable();
        int step = switch (event.keyCode) {
        case SWT.ARROW_DOWN -> 1;
        case SWT.ARROW_UP -> -1;
        case SWT.PAGE_DOWN -> MOST;
        case SWT.PAGE_UP -> -MOST;
        default -> 0;
        };
        if (step != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
            event.doit = false;
        }
    }

    private void openAt(Point place) {
        if (results.getTable().getItem(place) != null) {
            go();
        }
    }

    private void go() {
        if (results.getStructuredSelection().getFirstElement() instanceof SearchIndex.Result result) {
            close();
            ElementPages.show(context, result.element());
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
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 8);
    }
}
