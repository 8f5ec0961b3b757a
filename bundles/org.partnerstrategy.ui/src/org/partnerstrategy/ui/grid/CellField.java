/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.InlineCompletion;

/**
 * The text field in a cell that is being edited. It stays open while its text cannot be taken.
 *
 * @param <T> the elements of the rows
 */
final class CellField<T> {

    private static final int LINES = 4;

    /** What the field tells. */
    interface Listener {

        /** The user wants to take the text and go on, by columns and by lines. */
        void next(int columns, int lines);

        /** The user wants to leave the cell as it was. */
        void cancel();

        /** The text is another one. */
        void typed();

        /** The keyboard went elsewhere. */
        void left();

        /** A text is to be inserted; answers whether it is a table that is pasted instead. */
        boolean takesTable(String inserted, boolean isLong);
    }

    private final GridColumn<T> column;
    private final FieldInput<T> editing;
    private final T row;
    private final Listener listener;
    private final TableEditor place;
    private final Text field;
    private final CellPopup popup;
    private boolean refused;
    private InlineCompletion completion;

    CellField(Table table, TableItem item, int index, GridColumn<T> column, T row, Listener listener) {
        this.column = column;
        this.editing = column.editing().orElseThrow();
        this.row = row;
        this.listener = listener;
        int alignment = column.traits().right() ? SWT.RIGHT : SWT.LEFT;
        field = new Text(table, editing.isLong() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER
                : SWT.SINGLE | alignment);
        AccessibleName.give(field, column.title());
        popup = new CellPopup(field, this::take);
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.horizontalAlignment = SWT.LEFT;
        place.verticalAlignment = editing.isLong() ? SWT.TOP : SWT.CENTER;
        place.minimumHeight = editing.isLong() ? field.getLineHeight() * LINES : table.getItemHeight() - 1;
        place.grabVertical = !editing.isLong();
        place.setEditor(field, item, index);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.KeyDown, this::key);
    }

    /** Begins with a text, which is selected unless the user goes on typing after it. */
    void begin(String text, boolean selectAll) {
        field.setText(text);
        field.setSelection(selectAll ? 0 : text.length(), text.length());
        completion = new InlineCompletion(field,
                typed -> editing.isClosed() ? Optional.empty() : editing.completion(row, typed));
        field.addListener(SWT.Modify, event -> {
            typed();
            listener.typed();
        });
        field.addListener(SWT.Verify, event -> event.doit = !listener.takesTable(event.text, editing.isLong()));
        field.addListener(SWT.FocusOut, event -> left());
        CellUndo.install(field, column.text().apply(row));
        field.setFocus();
        if (!selectAll && !text.isEmpty()) {
            completion.complete();
        }
        if (editing.isClosed() || !selectAll) {
            typed();
            listener.typed();
        }
    }

    T row() {
        return row;
    }

    GridColumn<T> column() {
        return column;
    }

    /** What the text means. */
    ParsedInput read() {
        return editing.read(row, text());
    }

    /** Whether the text is another one than the row has. */
    boolean isChanged() {
        return !text().equals(column.text().apply(row).strip());
    }

    /** Does something when the field is disposed of by somebody else. */
    void onDispose(Runnable act) {
        field.addListener(SWT.Dispose, event -> act.run());
    }

    String text() {
        return field.getText().strip();
    }

    void setText(String text) {
        field.setText(text);
        field.setSelection(text.length());
    }

    /** Says what is wrong with the text, from now on while the user types. */
    void refuse() {
        refused = true;
        typed();
        field.setFocus();
    }

    /** What is said about the text; empty when nothing is. */
    String said() {
        return popup.said();
    }

    boolean isDisposed() {
        return field.isDisposed();
    }

    void close() {
        popup.close();
        place.dispose();
        field.dispose();
    }

    private void typed() {
        String text = text();
        boolean same = text.equals(column.text().apply(row));
        boolean chooses = editing.isClosed() && !text.isEmpty() && !same;
        popup.propose(editing.proposals(row, completion.isCompleted() ? completion.typed().strip() : text), chooses);
        ParsedInput meant = read();
        String words = switch (meant) {
        case ParsedInput.Refused problem when refused -> problem.problem();
        case ParsedInput.Accepted change when !same -> change.note().orElse("");
        default -> "";
        };
        popup.say(words, meant instanceof ParsedInput.Refused);
    }

    private void left() {
        // A click on a proposal takes the keyboard away for a moment.
        if (!popup.isPointedAt()) {
            listener.left();
        }
    }

    private void take(String proposal) {
        setText(proposal);
        listener.next(0, 0);
    }

    private void chooseProposal() {
        completion.finish();
        popup.selected().ifPresent(this::setText);
    }

    private void traverse(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0;
        switch (event.detail) {
        case SWT.TRAVERSE_ESCAPE -> {
            event.doit = false;
            listener.cancel();
        }
        case SWT.TRAVERSE_RETURN -> {
            event.doit = false;
            if (plain) {
                chooseProposal();
                listener.next(0, (event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            }
        }
        case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
            event.doit = false;
            chooseProposal();
            listener.next(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1, 0);
        }
        default -> {
            // other keys belong to the field
        }
        }
    }

    private void key(Event event) {
        boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (isEnter && editing.isLong()) {
            event.doit = false;
            if ((event.stateMask & (SWT.CTRL | SWT.ALT)) != 0) {
                field.insert("\n");
            } else {
                listener.next(0, 1);
            }
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            arrow(event, event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
        }
    }

    private void arrow(Event event, int by) {
        if (popup.hasProposals()) {
            event.doit = false;
            popup.step(by);
        } else if ((event.stateMask & SWT.ALT) != 0) {
            event.doit = false;
            popup.propose(editing.proposals(row, ""), false);
        } else if (!editing.isLong()) {
            event.doit = false;
            listener.next(0, by);
        }
    }
}
