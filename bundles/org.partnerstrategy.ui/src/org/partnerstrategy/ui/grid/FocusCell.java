package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The cell that the keyboard works on. It is drawn as a frame, as spreadsheets do.
 *
 * @param <T> the elements of the rows
 */
final class FocusCell<T> {

    private static final int FRAME = 2;

    private final GridTable<T> grid;
    private final Table table;
    private int line;
    private int column;
    private int anchor;
    private TableItem item;

    FocusCell(GridTable<T> grid) {
        this.grid = grid;
        this.table = grid.control();
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = description();
                }
            }
        });
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Optional<T> row() {
        return grid.row(line);
    }

    GridColumn<T> gridColumn() {
        return grid.columns().get(column);
    }

    /** Puts the frame around a cell and selects its row, or the rows up to it from where the selection began. */
    void moveTo(int newLine, int newColumn, boolean extend) {
        if (grid.count() == 0) {
            return;
        }
        place(Math.clamp(newLine, 0, grid.count() - 1), newColumn);
        if (extend) {
            table.setSelection(Math.min(anchor, line), Math.max(anchor, line));
        } else {
            anchor = line;
            table.setSelection(line);
        }
        show();
    }

    /** Puts the frame around a cell without selecting. */
    void place(int newLine, int newColumn) {
        line = newLine;
        column = newColumn;
        item = line < table.getItemCount() ? table.getItem(line) : null;
        table.redraw();
        table.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** After a click: the selection is made already. */
    void clicked(int newLine, int newColumn, boolean extend) {
        place(newLine, newColumn);
        if (!extend) {
            anchor = line;
        }
    }

    /** Scrolls to the cell. */
    void show() {
        item().ifPresent(shown -> {
            // GTK forgets to scroll to an item when it is asked to scroll to a column after it.
            Rectangle cell = shown.getBounds(column);
            if (cell.x < 0 || cell.x + cell.width > table.getClientArea().width) {
                table.showColumn(table.getColumn(column));
            }
            table.showItem(shown);
        });
    }

    /** Moves by a number of visible columns; answers whether there was one. */
    boolean step(int by, boolean wrap) {
        List<Integer> visible = grid.visibleColumns();
        int next = visible.indexOf(column) + by;
        if (next >= 0 && next < visible.size()) {
            moveTo(line, visible.get(next), false);
            return true;
        }
        int other = line + Integer.signum(by);
        if (!wrap || visible.isEmpty() || other < 0 || other >= grid.count()) {
            return false;
        }
        moveTo(other, by > 0 ? visible.get(0) : visible.get(visible.size() - 1), false);
        return true;
    }

    /** Finds its item again after the rows changed. */
    void refresh() {
        List<Integer> visible = grid.visibleColumns();
        int shown = visible.contains(column) || visible.isEmpty() ? column : visible.get(0);
        place(Math.clamp(line, 0, Math.max(0, grid.count() - 1)), shown);
    }

    Rectangle bounds() {
        return item == null || item.isDisposed() ? new Rectangle(0, 0, 0, 0) : item.getBounds(column);
    }

    Optional<TableItem> item() {
        return Optional.ofNullable(item).filter(shown -> !shown.isDisposed());
    }

    private boolean isHere(Event event) {
        return event.item == item && event.index == column && table.isFocusControl();
    }

    /** The cell itself is not coloured as selected, so that it stands out of the selected rows. */
    private void erase(Event event) {
        if (isHere(event) && (event.detail & SWT.SELECTED) != 0) {
            event.detail &= ~SWT.SELECTED;
            event.gc.setBackground(table.getBackground());
            event.gc.setForeground(item.getForeground());
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        }
    }

    private void paint(Event event) {
        if (isHere(event)) {
            Rectangle cell = item.getBounds(column);
            event.gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            event.gc.setLineWidth(FRAME);
            event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - FRAME, cell.height - FRAME);
        }
    }

    private String description() {
        return row().map(row -> Texts.say("cell.description", gridColumn().title(),
                grid.isDraft(row) ? grid.source().draftHint() : gridColumn().text().apply(row), line + 1, grid.count()))
                .orElse("");
    }
}
