/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Ellipsis;

/**
 * A table that shows only the rows with the words that the user types. It makes only the rows that are
 * visible, as there can be very many.
 *
 * @param <T> what a row shows
 */
final class FilteredTable<T> {

    private static final Messages MESSAGES = Messages.of(FilteredTable.class);

    private final Composite body;
    private final Text filter;
    private final Table table;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final List<Function<T, String>> texts = new ArrayList<>();
    private List<T> all = List.of();
    private List<T> visible = List.of();

    FilteredTable(Composite parent, String explanation) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
        Label label = new Label(body, SWT.WRAP);
        label.setText(explanation);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(300, SWT.DEFAULT)
                .applyTo(label);
        filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(MESSAGES.text("filter"));
        filter.addListener(SWT.Modify, event -> filter());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(filter);
        Composite frame = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(frame);
        frame.setLayout(layout);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.MULTI);
        table.setHeaderVisible(true);
        Ellipsis.always(table);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, event -> {
            T row = visible.get(event.index);
            ((TableItem) event.item).setText(texts.stream().map(text -> text.apply(row)).toArray(String[]::new));
        });
    }

    FilteredTable<T> texts(String title, int weight, Function<T, String> text) {
        return column(title, SWT.NONE, weight, text);
    }

    FilteredTable<T> numbers(String title, int weight, ToIntFunction<T> number) {
        return column(title, SWT.RIGHT, weight, row -> Integer.toString(number.applyAsInt(row)));
    }

    private FilteredTable<T> column(String title, int style, int weight, Function<T, String> text) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, 50));
        texts.add(text);
        return this;
    }

    Control control() {
        return body;
    }

    void show(List<T> rows) {
        all = rows;
        filter();
    }

    private void filter() {
        WordFilter words = new WordFilter(filter.getText());
        visible = words.isEmpty() ? all
                : all.stream().filter(row -> words.matches(texts.stream().map(text -> text.apply(row)))).toList();
        table.setItemCount(visible.size());
        table.clearAll();
    }
}
