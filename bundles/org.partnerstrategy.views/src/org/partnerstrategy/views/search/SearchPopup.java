/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.search;

import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.views.ElementPages;
import org.partnerstrategy.views.FindPopup;

/** Finds anything in the strategy while the user types, and goes there. */
final class SearchPopup extends FindPopup<SearchIndex.Result> {

    private static final Messages MESSAGES = Messages.of(SearchPopup.class);

    private static final String HELP = "org.partnerstrategy.views.search";
    /** So many of each category are shown. */
    private static final int MOST = 12;
    private static final Point SIZE = new Point(800, 460);

    private final PageContext context;
    private final SearchIndex index;

    SearchPopup(Shell parent, PageContext context) {
        super(parent, new PopupTexts(MESSAGES.text("question"), MESSAGES.text("results"), MESSAGES.text("hint"), HELP),
                SIZE);
        this.context = context;
        index = SearchIndex.of(context.document().strategy(), ElementLabel::of);
    }

    @Override
    protected void createColumns(TableViewer viewer) {
        TableColumnLayout layout = new TableColumnLayout();
        viewer.getTable().getParent().setLayout(layout);
        int[] weights = {18, 50, 32};
        for (ResultColumn column : ResultColumn.values()) {
            TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
            shown.setLabelProvider(column.labels(viewer));
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(weights[column.ordinal()], 80));
        }
    }

    @Override
    protected List<SearchIndex.Result> find(String typed) {
        return index.find(typed, MOST);
    }

    @Override
    protected String say(String typed, List<SearchIndex.Result> rows) {
        return typed.isBlank() ? MESSAGES.text("hint") : MESSAGES.text("found", total(rows));
    }

    private static int total(List<SearchIndex.Result> found) {
        return found.stream().map(result -> List.of(result.category(), result.total())).distinct()
                .mapToInt(group -> (Integer) group.get(1)).sum();
    }

    @Override
    protected void go(SearchIndex.Result result) {
        ElementPages.show(context, result.element());
    }
}
