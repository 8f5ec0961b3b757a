/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Ellipsis;
import org.partnerstrategy.workbook.reading.WorkbookChanges;

/**
 * Lists changes with a tick each. A change that cannot be without another one, such as a new relation without its new
 * partner, is ticked and cleared together with it.
 */
final class WorkbookChangesPart {

    private static final Messages MESSAGES = Messages.of(WorkbookChangesPart.class);

    private final Composite body;
    private final Table table;
    private final Label count;
    private final Consumer<Boolean> changed;
    private Optional<WorkbookChanges> changes = Optional.empty();
    private Set<Difference> chosen = Set.of();

    /**
     * @param changed is told whether anything is ticked
     */
    WorkbookChangesPart(Composite parent, Consumer<Boolean> changed) {
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText(MESSAGES.text("workbook.changes"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        Composite frame = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Ellipsis.always(table);
        table.setLinesVisible(true);
        column(layout, "workbook.kind", 2);
        column(layout, "workbook.object", 4);
        column(layout, "workbook.change", 6);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
        button("workbook.all", true);
        button("workbook.clear", false);
        count = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(MESSAGES.text(title));
        layout.setColumnData(column, new ColumnWeightData(weight, 60));
    }

    private void button(String text, boolean ticks) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(text));
        button.addListener(SWT.Selection, event -> choose(ticks ? differences() : List.of()));
    }

    Control control() {
        return body;
    }

    private List<Difference> differences() {
        return changes.map(WorkbookChanges::differences).orElse(List.of());
    }

    /** Shows changes, all of them ticked. */
    void show(WorkbookChanges shown) {
        changes = Optional.of(shown);
        table.removeAll();
        for (DifferenceRow row : shown.rows(Locale.getDefault())) {
            new TableItem(table, SWT.NONE).setText(new String[] { row.typeTitle(), row.object(),
                    row.what(Locale.getDefault()) });
        }
        choose(shown.differences());
    }

    private void tick(TableItem item) {
        Difference difference = differences().get(table.indexOf(item));
        WorkbookChanges shown = changes.orElseThrow();
        if (item.getChecked()) {
            List<Difference> more = new ArrayList<>(chosen);
            more.add(difference);
            choose(shown.comparison().withNeeded(more));
        } else {
            Set<Difference> left = new HashSet<>(differences());
            left.removeAll(chosen);
            left.add(difference);
            choose(shown.without(left));
        }
    }

    private void choose(Collection<Difference> ticked) {
        chosen = Set.copyOf(ticked);
        List<Difference> all = differences();
        for (int i = 0; i < all.size(); i++) {
            table.getItem(i).setChecked(chosen.contains(all.get(i)));
        }
        count.setText(MESSAGES.text("workbook.count", chosen.size(), all.size()));
        changed.accept(!chosen.isEmpty());
    }

    /** The changes that are ticked. */
    Set<Difference> chosen() {
        return chosen;
    }
}
