/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * Copying, pasting and filling of cells.
 *
 * @param <T> the elements of the rows
 */
final class GridClipboard<T> {

    private static final Messages MESSAGES = Messages.of(GridClipboard.class);

    private final GridTable<T> grid;
    private final FocusCell<T> focus;
    private final Consumer<T> appended;
    private final Consumer<List<String>> report;

    GridClipboard(GridTable<T> grid, FocusCell<T> focus, Consumer<T> appended, Consumer<List<String>> report) {
        this.grid = grid;
        this.focus = focus;
        this.appended = appended;
        this.report = report;
    }

    /** Copies rows with the columns that are seen. */
    void copy(List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<GridColumn<T>> visible = visible();
        PastedCells cells = new PastedCells(rows.stream()
                .map(row -> visible.stream().map(column -> column.text().apply(row)).toList()).toList());
        Clipboard clipboard = new Clipboard(grid.display());
        clipboard.setContents(new Object[] { cells.text() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** The text on the clipboard. */
    Optional<String> content() {
        return content(grid.display());
    }

    /** The text on the clipboard of a display. */
    static Optional<String> content(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Pastes cells from the focus cell on, to the right and down. Rows beyond the last one are added. With a header the
     * rows are added, each cell under its title. A single cell goes into all selected rows.
     */
    List<T> paste(String text, List<T> selected) {
        PastedCells cells = PastedCells.parse(text);
        if (cells.isSingle() && selected.size() > 1) {
            return fill(MESSAGES.message("edit.fill", focus.gridColumn().title()), selected,
                    cells.rows().get(0).get(0));
        }
        List<GridColumn<T>> all = new ArrayList<>(grid.columns());
        cells.rows().stream().findFirst().ifPresent(first -> first.stream().distinct()
                .flatMap(heading -> grid.source().columnOf(heading).stream()).forEach(all::add));
        return header(cells, all).map(columns -> pasteUnder(columns, all, cells)).orElseGet(() -> pasteHere(cells));
    }

    /** Cells that only name columns which are not shown are more likely values than headings. */
    private Optional<List<Optional<Integer>>> header(PastedCells cells, List<GridColumn<T>> all) {
        return cells.header(all.stream().map(GridColumn::headingKeys).toList(), IntStream.range(0, all.size())
                .filter(i -> all.get(i).traits().required()).boxed().collect(Collectors.toSet()))
                .filter(columns -> columns.stream().flatMap(Optional::stream).anyMatch(i -> i < grid.columns().size()));
    }

    private List<T> pasteUnder(List<Optional<Integer>> header, List<GridColumn<T>> all, PastedCells cells) {
        List<GridColumn<T>> columns = header.stream().flatMap(Optional::stream).map(all::get).toList();
        List<String> headings = cells.rows().get(0);
        List<String> unused = IntStream.range(0, headings.size()).filter(i -> !headings.get(i).isBlank())
                .filter(i -> header.get(i).filter(column -> all.get(column).editing().isPresent()).isEmpty())
                .mapToObj(i -> headings.get(i).strip()).toList();
        PastedCells below = cells.withoutHeader();
        PastedCells known = new PastedCells(IntStream.range(0, below.rows().size()).mapToObj(row -> {
            List<String> texts = below.padded(row);
            return IntStream.range(0, header.size()).filter(i -> header.get(i).isPresent() && i < texts.size())
                    .mapToObj(texts::get).toList();
        }).toList());
        return paste(columns, all, known, grid.count(), unused.isEmpty() ? List.of()
                : List.of(MESSAGES.text("paste.unused", unused.size(), String.join(", ", unused))));
    }

    private List<T> pasteHere(PastedCells cells) {
        List<GridColumn<T>> visible = visible();
        List<GridColumn<T>> columns = visible.subList(visible.indexOf(focus.gridColumn()), visible.size());
        List<String> remarks = new ArrayList<>();
        List<String> fixed = columns.stream().limit(cells.width()).filter(column -> column.editing().isEmpty())
                .map(GridColumn::title).toList();
        if (!fixed.isEmpty()) {
            remarks.add(MESSAGES.text("paste.unused", fixed.size(), String.join(", ", fixed)));
        }
        if (cells.width() > columns.size()) {
            remarks.add(MESSAGES.text("paste.wide", cells.width() - columns.size()));
        }
        return paste(columns, grid.columns(), cells, focus.line(), remarks);
    }

    private List<T> paste(List<GridColumn<T>> columns, List<GridColumn<T>> all, PastedCells cells, int line,
            List<String> remarks) {
        Batch<T> batch = new Batch<>(grid.source(), columns, all);
        boolean adds = grid.draft().isPresent();
        List<String> said = new ArrayList<>(remarks);
        List<T> there = grid.rowsFrom(line);
        int missing = adds ? 0 : Math.max(0, cells.rows().size() - there.size());
        if (missing > 0) {
            said.add(MESSAGES.text("paste.long", missing));
        }
        run(batch, MESSAGES.message("edit.paste", cells.rows().size()), said, () -> {
            for (int i = 0; i < cells.rows().size(); i++) {
                if (i < there.size()) {
                    batch.change(there.get(i), cells.rows().get(i), i + 1);
                } else if (adds) {
                    batch.append(cells.rows().get(i), i + 1);
                }
            }
            batch.changed().forEach(appended);
        });
        return batch.changed();
    }

    /** Gives the focus column of all rows the text of the first; of one row that of the row above. */
    void fillDown(List<T> selected) {
        GridColumn<T> column = focus.gridColumn();
        List<T> rows = new ArrayList<>(selected);
        if (rows.size() == 1) {
            grid.row(focus.line() - 1).ifPresent(above -> rows.add(0, above));
        }
        if (rows.size() > 1) {
            fill(MESSAGES.message("edit.fill", column.title()), rows.subList(1, rows.size()),
                    column.text().apply(rows.get(0)));
        }
    }

    private List<T> fill(Message label, List<T> rows, String text) {
        Batch<T> batch = new Batch<>(grid.source(), List.of(focus.gridColumn()), grid.columns());
        run(batch, label, List.of(), () -> IntStream.range(0, rows.size())
                .forEach(i -> batch.change(rows.get(i), List.of(text), i + 1)));
        return rows;
    }

    /** How many cells a replacement changes. */
    int cells(List<GridColumn<T>> editable, List<T> rows, ReplaceDialog.Replacement wanted) {
        return (int) rows.stream().mapToLong(row -> wanted(editable, wanted).stream()
                .filter(column -> column.editing().filter(how -> how.mayEdit(row)).isPresent())
                .filter(column -> wanted.in(column.text().apply(row)).isPresent()).count()).sum();
    }

    private static <T> List<GridColumn<T>> wanted(List<GridColumn<T>> editable, ReplaceDialog.Replacement wanted) {
        return wanted.column().map(place -> List.of(editable.get(place))).orElse(editable);
    }

    /** Replaces in these rows; what cannot be taken is told. */
    void replace(List<GridColumn<T>> editable, List<T> rows, ReplaceDialog.Replacement wanted) {
        List<GridColumn<T>> columns = wanted(editable, wanted);
        Batch<T> batch = new Batch<>(grid.source(), columns, grid.columns());
        run(batch, MESSAGES.message("edit.replace", wanted.find()), List.of(), () -> {
            for (int i = 0; i < rows.size(); i++) {
                T row = rows.get(i);
                List<String> texts = columns.stream().map(column -> column.text().apply(row))
                        .map(text -> wanted.in(text).orElse(text)).toList();
                batch.change(row, texts, i + 1);
            }
        });
    }

    private void run(Batch<T> batch, Message label, List<String> remarks, Runnable changes) {
        grid.source().edit(label, changes);
        List<String> said = new ArrayList<>(remarks);
        if (batch.left() > 0) {
            said.add(MESSAGES.text("batch.left", batch.left()));
        }
        said.addAll(batch.problems());
        report.accept(said);
    }

    private List<GridColumn<T>> visible() {
        return grid.visibleColumns().stream().map(grid.columns()::get).toList();
    }
}
