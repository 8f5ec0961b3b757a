/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.Difference;
import org.partnerstrategy.compare.DifferenceRow;
import org.partnerstrategy.compare.DifferenceWords;
import org.partnerstrategy.compare.ElementWords;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Ellipsis;

/** The differences of two versions in the words of the method, each of which can be ticked to be taken over. */
public final class DifferenceTable {

    private static final Messages MESSAGES = Messages.of(DifferenceTable.class);

    private static final List<String> COLUMNS = List.of("what", "kind", "field", "mine", "theirs");
    private static final int MINE = COLUMNS.indexOf("mine");
    private static final int[] WIDTHS = { 260, 90, 150, 170, 170 };

    private final Table table;
    private final Map<TableItem, Difference> differences = new LinkedHashMap<>();
    private Comparison comparison;

    /** A table in which no versions are compared yet. */
    public DifferenceTable(Composite parent) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        Ellipsis.always(table);
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(MESSAGES.text("column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tickNeeded((TableItem) event.item);
            }
        });
    }

    /** How wide all columns together are. */
    int width() {
        return Arrays.stream(WIDTHS).sum();
    }

    /** The control. */
    public Control control() {
        return table;
    }

    /** Calls the versions so in the columns with their values. */
    public void name(String mine, String theirs) {
        table.getColumn(MINE).setText(mine);
        table.getColumn(MINE + 1).setText(theirs);
    }

    /** Shows no differences. */
    public void clear() {
        table.removeAll();
        differences.clear();
    }

    /** Shows the differences of two versions, all of them ticked. */
    public void show(Comparison shown) {
        clear();
        comparison = shown;
        DifferenceWords words = DifferenceWords.of(comparison.before(), comparison.after(), Locale.getDefault());
        for (Difference difference : comparison.differences()) {
            DifferenceRow row = words.row(difference);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { MESSAGES.text("object", row.typeTitle(), row.object()),
                    row.kind().label().localized(), row.title(), ElementWords.onOneLine(row.before()),
                    ElementWords.onOneLine(row.after()) });
            item.setChecked(true);
            differences.put(item, difference);
        }
    }

    /** What is ticked brings what it needs; without that it cannot stay ticked. */
    private void tickNeeded(TableItem changed) {
        if (changed.getChecked()) {
            Set<Difference> needed = comparison.withNeeded(List.of(differences.get(changed)));
            differences.forEach((item, difference) -> item.setChecked(item.getChecked()
                    || needed.contains(difference)));
        } else {
            differences.forEach((item, difference) -> item.setChecked(item.getChecked()
                    && !comparison.withNeeded(List.of(difference)).contains(differences.get(changed))));
        }
    }

    /** Those that are ticked. */
    public List<Difference> chosen() {
        return differences.entrySet().stream().filter(entry -> entry.getKey().getChecked()).map(Map.Entry::getValue)
                .toList();
    }
}
