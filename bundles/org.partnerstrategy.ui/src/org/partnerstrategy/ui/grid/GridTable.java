/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.HeadingWidth;

/**
 * The table of a grid. It is virtual: only the items that are seen are filled.
 *
 * @param <T> the elements of the rows
 */
final class GridTable<T> {

    private static final Messages MESSAGES = Messages.of(GridTable.class);

    /** The room for the mark of a sorted column. */
    private static final int SORT_MARK = 14;
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final ShownRows<T> rows;
    private final GridSource<T> source;
    private final Table table;
    private boolean changing;
    private List<GridColumn<T>> columns = List.of();
    private Optional<T> draft;
    private Optional<Grouping<T>> grouping = Optional.empty();
    /** Lines that screen readers have not heard of since they were filled. */
    private final BitSet unheard = new BitSet();

    GridTable(Composite parent, GridSource<T> source, List<GridColumn<T>> columns, ShownRows<T> rows) {
        this.source = source;
        this.rows = rows;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        setColumns(columns);
        table.addListener(SWT.SetData, event -> {
            // Items that are on their way out have no place any more; those of changing columns are asked for anew.
            if (event.index >= 0 && !changing) {
                fill((TableItem) event.item, event.index);
                tellLater(event.index);
            }
        });
        draft = source.draft();
    }

    /**
     * Has other columns from now on. Their widths are still to be set, and the rows to be shown anew: their items stay,
     * as GTK would forget to dispose of one that is removed.
     */
    void setColumns(List<GridColumn<T>> other) {
        // GTK asks what lines say while columns come and go, some of which are not there then.
        changing = true;
        try {
            List.of(table.getColumns()).forEach(TableColumn::dispose);
            columns = List.copyOf(other);
            for (GridColumn<T> column : columns) {
                TableColumn made = new TableColumn(table, column.traits().right() ? SWT.RIGHT : SWT.LEFT);
                made.setText(column.title());
                made.setMoveable(true);
            }
        } finally {
            changing = false;
        }
    }

    /** The width at which a column begins: what it was given, or as much as its heading needs. */
    int beginning(int column) {
        return Math.max(columns.get(column).width(), HeadingWidth.of(table, columns.get(column).title()) + SORT_MARK);
    }

    Table control() {
        return table;
    }

    List<GridColumn<T>> columns() {
        return columns;
    }

    GridSource<T> source() {
        return source;
    }

    /** The number of lines, with the empty last one. */
    int count() {
        return rows.lines() + (draft.isPresent() ? 1 : 0);
    }

    /** The element of a line, which is a draft in the empty last one; none where the heading of a group is. */
    Optional<T> row(int line) {
        return line == rows.lines() ? draft : rows.at(line);
    }

    /** The elements from a line on, without the draft. */
    List<T> rowsFrom(int line) {
        return IntStream.range(Math.max(0, line), rows.lines()).mapToObj(rows::at).flatMap(Optional::stream).toList();
    }

    /** The nearest line that is no heading, from a line on in a direction, else in the other one. */
    int lineOfRow(int line, int direction) {
        int found = line;
        while (rows.group(found).isPresent()) {
            found += direction;
        }
        return found < 0 ? lineOfRow(0, 1) : found;
    }

    /** What is said of each group. */
    void group(Optional<Grouping<T>> by) {
        grouping = by;
    }

    /** What a cell says, that of a heading too. */
    Optional<String> seen(int line, int column) {
        return rows.group(line).map(group -> heading(group)[column]).or(() -> row(line).filter(row -> !isDraft(row))
                .map(columns.get(column)::seen));
    }

    private String[] heading(RowGroup<T> group) {
        Map<String, String> totals = grouping.map(by -> by.totals().apply(group.rows())).orElse(Map.of());
        String[] texts = columns.stream().map(column -> totals.getOrDefault(column.id(), "")).toArray(String[]::new);
        List<Integer> visible = visibleColumns();
        texts[visible.stream().findFirst().orElse(0)] = group.name();
        visible.stream().skip(1).findFirst().filter(second -> texts[second].isEmpty())
                .ifPresent(second -> texts[second] = MESSAGES.text("count.all", group.rows().size()));
        return texts;
    }

    boolean isDraft(T row) {
        return draft.filter(waiting -> waiting == row).isPresent();
    }

    Optional<T> draft() {
        return draft;
    }

    /** The draft is used or of no use any more; another one takes its place. */
    void renewDraft() {
        draft = source.draft();
    }

    /**
     * GTK tells screen readers nothing of what a line gets while it asks for that: they go on hearing an empty cell.
     */
    private void tellLater(int line) {
        if (unheard.isEmpty()) {
            display().asyncExec(this::tell);
        }
        unheard.set(line);
    }

    private void tell() {
        int[] lines = unheard.stream().toArray();
        unheard.clear();
        if (!table.isDisposed()) {
            Arrays.stream(lines).filter(line -> line < table.getItemCount()).forEach(line -> {
                TableItem item = table.getItem(line);
                // Texts that are the same are no change; colours that come and go are.
                item.setForeground(pale());
                fill(item, line);
            });
        }
    }

    private void fill(TableItem item, int line) {
        Optional<RowGroup<T>> heads = rows.group(line);
        item.setFont(heads.map(group -> TypeScale.TEXT.bold()).orElse(null));
        item.setBackground(heads.map(group -> Shades.of(table).high()).orElse(null));
        heads.ifPresent(group -> {
            item.setForeground(null);
            item.setText(heading(group));
        });
        row(line).ifPresent(row -> {
            String[] texts = IntStream.range(0, columns.size()).mapToObj(i -> shown(i, row)).toArray(String[]::new);
            item.setForeground(null);
            if (isDraft(row)) {
                texts[visibleColumns().stream().findFirst().orElse(0)] = source.draftHint();
                // Pale, so that nobody takes it for a row.
                item.setForeground(pale());
            }
            item.setText(texts);
            IntStream.range(0, columns.size()).forEach(i -> item.setForeground(i, isAside(i, row) ? pale() : null));
            IntStream.range(0, columns.size()).forEach(i -> columns.get(i).icon()
                    .ifPresent(icon -> item.setImage(i, isDraft(row) ? null : icon.apply(row))));
        });
    }

    private boolean isAside(int column, T row) {
        return !isDraft(row) && isVisible(column) && columns.get(column).text().apply(row).isEmpty()
                && !columns.get(column).aside().apply(row).isEmpty();
    }

    private Color pale() {
        return Shades.of(table).pale();
    }

    private String shown(int column, T row) {
        if (!isVisible(column)) {
            return "";
        }
        String text = columns.get(column).seen(row);
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    /** Shows the rows as they are now, all of them. */
    void showAll() {
        table.setItemCount(count());
        table.clearAll();
    }

    /** Shows these rows anew, and the empty last one. */
    void show(Iterable<T> changed) {
        if (table.getItemCount() != count()) {
            table.setItemCount(count());
        }
        changed.forEach(row -> rows.place(row).ifPresent(table::clear));
        IntStream.range(0, grouping.isPresent() ? rows.lines() : 0).filter(line -> rows.group(line).isPresent())
                .forEach(table::clear);
        if (draft.isPresent()) {
            table.clear(rows.lines());
        }
    }

    /** The columns that are seen, from left to right. */
    List<Integer> visibleColumns() {
        return Arrays.stream(table.getColumnOrder()).filter(this::isVisible).boxed().toList();
    }

    boolean isVisible(int column) {
        return table.getColumn(column).getWidth() > 0;
    }

    /** Shows or hides a column. */
    void setVisible(int column, boolean visible) {
        TableColumn shown = table.getColumn(column);
        if (visible != shown.getWidth() > 0) {
            shown.setWidth(visible ? beginning(column) : 0);
            shown.setResizable(visible);
            table.clearAll();
        }
    }

    void showSorting(SortLevels levels) {
        IntStream.range(0, columns.size()).forEach(i -> table.getColumn(i)
                .setText(columns.get(i).title() + levels.mark(columns.get(i).id())));
    }

    /** The line under a point of the table; none when there is none. */
    Optional<Integer> lineAt(Point point) {
        TableItem item = table.getItem(new Point(table.getClientArea().x + 2, point.y));
        return Optional.ofNullable(item).map(table::indexOf);
    }

    /** The column under a point of the table; none when there is none. */
    Optional<Integer> columnAt(Point point) {
        if (table.getItemCount() == 0) {
            return Optional.empty();
        }
        TableItem item = table.getItem(Math.max(0, table.getTopIndex()));
        return visibleColumns().stream().filter(column -> {
            Rectangle cell = item.getBounds(column);
            return point.x >= cell.x && point.x < cell.x + cell.width;
        }).findFirst();
    }

    /** Does something when the table was painted next: GTK cannot scroll to a new column before. */
    void afterPainting(Runnable run) {
        table.addListener(SWT.Paint, new Listener() {

            @Override
            public void handleEvent(Event event) {
                table.removeListener(SWT.Paint, this);
                display().asyncExec(() -> {
                    if (!table.isDisposed()) {
                        run.run();
                    }
                });
            }
        });
        table.redraw();
    }

    /** Scrolls to a column. */
    void showColumn(int column) {
        table.showColumn(table.getColumn(column));
    }

    Display display() {
        return table.getDisplay();
    }
}
