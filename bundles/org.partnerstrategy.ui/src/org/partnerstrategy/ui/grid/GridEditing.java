/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Optional;
import java.util.function.Consumer;

import org.partnerstrategy.editing.PendingInput;
import org.partnerstrategy.editing.RefusedInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.model.text.Messages;

/**
 * Editing of one cell after the other.
 *
 * @param <T> the elements of the rows
 */
final class GridEditing<T> implements CellField.Listener, PendingInput {

    private static final Messages MESSAGES = Messages.of(GridEditing.class);

    private final GridTable<T> grid;
    private final FocusCell<T> focus;
    private final Consumer<T> appended;
    private final Runnable pasteTable;
    private Optional<CellField<T>> open = Optional.empty();
    private boolean closing;
    /** Where a run of Tabs began: Enter goes back to that column, one line down. */
    private Optional<Integer> firstOfRun = Optional.empty();

    /**
     * @param pasteTable pastes the table that is on the clipboard, from the focus cell on
     */
    GridEditing(GridTable<T> grid, FocusCell<T> focus, Consumer<T> appended, Runnable pasteTable) {
        this.pasteTable = pasteTable;
        this.grid = grid;
        this.focus = focus;
        this.appended = appended;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** What is said about the text that is being typed; empty when nothing is. */
    String said() {
        return open.map(CellField::said).orElse("");
    }

    /** Opens the focus cell with its own text, or with what the user typed instead; if it can be edited. */
    void begin(Optional<String> typed) {
        if (!commit()) {
            return;
        }
        focus.show();
        focus.row().filter(this::mayEdit).ifPresent(row -> focus.item().ifPresent(item -> {
            GridColumn<T> column = focus.gridColumn();
            CellField<T> field = new CellField<>(grid.control(), item, focus.column(), column, row, this);
            open = Optional.of(field);
            field.onDispose(this::disposed);
            field.begin(typed.orElseGet(() -> column.text().apply(row)), typed.isEmpty());
        }));
    }

    private boolean mayEdit(T row) {
        return focus.gridColumn().editing().filter(editing -> editing.mayEdit(row)).isPresent();
    }

    /** Takes the text of the open cell and closes it. If it cannot be taken it stays open, and says why. */
    @Override
    public boolean commit() {
        if (open.isEmpty() || closing) {
            return true;
        }
        CellField<T> field = open.get();
        if (!field.isChanged()) {
            close();
            return true;
        }
        switch (field.read()) {
        case ParsedInput.Refused refused -> {
            field.refuse();
            return false;
        }
        case ParsedInput.Accepted accepted -> {
            close();
            change(field.row(), field.column(), accepted);
            return true;
        }
        }
    }

    @Override
    public void write() {
        open.filter(CellField::isChanged).ifPresent(field -> {
            if (field.read() instanceof ParsedInput.Accepted accepted) {
                if (grid.isDraft(field.row())) {
                    grid.source().add(field.row());
                }
                accepted.change().run();
            }
        });
    }

    @Override
    public void discard() {
        close();
    }

    private void change(T row, GridColumn<T> column, ParsedInput.Accepted accepted) {
        boolean isNew = grid.isDraft(row);
        if (isNew) {
            grid.renewDraft();
            appended.accept(row);
        }
        grid.source().edit(GridSteps.edit(column.title()), () -> {
            if (isNew) {
                grid.source().add(row);
            }
            accepted.change().run();
        });
    }

    /** Closes the open cell and leaves everything as it was. */
    void close() {
        closing = true;
        boolean hadKeyboard = open.isPresent() && grid.display().getFocusControl() != null;
        open.filter(field -> !field.isDisposed()).ifPresent(CellField::close);
        open = Optional.empty();
        closing = false;
        grid.source().document().end(this);
        if (hadKeyboard) {
            grid.control().forceFocus();
        }
    }

    /** The user is told of a text that cannot be taken, and that goes away with its cell. */
    private void tell() {
        open.filter(CellField::isChanged).ifPresent(field -> {
            if (field.read() instanceof ParsedInput.Refused refused) {
                grid.source().document()
                        .refuse(new RefusedInput(field.column().title(), field.text(), refused.problem()));
            }
        });
    }

    /** The table goes away together with what is around it: the last moment to keep the text. */
    private void disposed() {
        if (!closing) {
            tell();
            open.filter(CellField::isChanged).map(CellField::read).filter(ParsedInput.Accepted.class::isInstance)
                    .ifPresent(accepted -> grid.source().edit(
                            MESSAGES.message("edit.cell", open.get().column().title()), this::write));
            open = Optional.empty();
            grid.source().document().end(this);
        }
    }

    /** After the rows changed: closes the open cell if its row is no more. */
    void refresh() {
        if (open.filter(field -> field.isDisposed() || grid.row(focus.line()).filter(row -> row == field.row())
                .isEmpty()).isPresent()) {
            giveUp();
        }
    }

    /** Closes the open cell; the user is told of a text that cannot be taken. */
    void giveUp() {
        tell();
        close();
    }

    @Override
    public void typed() {
        if (open.filter(CellField::isChanged).isPresent()) {
            grid.source().document().begin(this);
        } else {
            grid.source().document().end(this);
        }
    }

    @Override
    public void next(int columns, int lines) {
        if (commit()) {
            go(columns, lines);
            boolean isOnTheWay = columns != 0;
            while (isOnTheWay && focus.row().filter(this::mayEdit).isEmpty()) {
                // As on a sheet with locked cells, Tab passes over what cannot be typed in.
                isOnTheWay = focus.step(columns, true);
            }
        }
    }

    /** Moves to the next cell as spreadsheets do. */
    void go(int columns, int lines) {
        if (columns != 0) {
            firstOfRun = firstOfRun.or(() -> Optional.of(focus.column()));
            focus.step(columns, true);
        } else if (lines != 0) {
            focus.moveTo(focus.line() + lines, firstOfRun.orElse(focus.column()), false);
            firstOfRun = Optional.empty();
        }
    }

    /** The user went elsewhere without Tab. */
    void endRun() {
        firstOfRun = Optional.empty();
    }

    @Override
    public void cancel() {
        close();
    }

    @Override
    public void left() {
        if (!closing) {
            commit();
        }
    }

    /** Lines alone belong into a cell that holds lines; everything else with several cells is a table. */
    @Override
    public boolean takesTable(String inserted, boolean isLong) {
        boolean mayBe = isLong ? inserted.indexOf('\t') >= 0 : inserted.matches("(?s).*[\\t\\n\\r].*");
        boolean isTable = mayBe && PastedCells.parse(inserted).isTable()
                && GridClipboard.content(grid.display()).filter(text -> isSame(text, inserted)).isPresent();
        if (isTable) {
            // The field is in the midst of its own event.
            grid.display().asyncExec(this::pasteTable);
        }
        return isTable;
    }

    private static boolean isSame(String clipboard, String inserted) {
        return clipboard.replaceAll("\\R", "\n").equals(inserted.replaceAll("\\R", "\n"));
    }

    private void pasteTable() {
        if (!grid.control().isDisposed()) {
            if (!commit()) {
                giveUp();
            }
            pasteTable.run();
        }
    }
}
