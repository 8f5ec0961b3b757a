/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.WorkbenchCommand;
import org.partnerstrategy.ui.field.Ellipsis;

/**
 * A table that is edited like a spreadsheet: a row per element, a focus cell that follows the keyboard, editing in
 * place, sorting by several columns, a filter, pasting from Excel, filling down; widths and order of columns are
 * remembered. Rows come from a {@link GridSource}, cells from {@link GridColumn}s. All methods belong to the thread of
 * the display.
 *
 * <p>Elements are told apart by {@code equals}, as model elements are. The owner calls {@link #refresh(Collection)}
 * after each change of the model.</p>
 *
 * @param <T> the elements of the rows
 */
public final class Grid<T> {

    private static final Messages MESSAGES = Messages.of(Grid.class);

    private static final String SORTING = "sorting";
    private static final String WORDS = "words";

    private final String id;
    private final GridSource<T> source;
    private final ShownRows<T> rows = new ShownRows<>();
    private final Set<T> appended = new HashSet<>();
    private final Map<T, String> keys = new IdentityHashMap<>();
    private final Composite body;
    private final GridToolbar head;
    private final GridTable<T> grid;
    private final FocusCell<T> focus;
    private final GridEditing<T> editing;
    private final GridClipboard<T> clipboard;
    private final Notice notice;
    private final GridHeader<T> header;
    private final GridMenu<T> menu;
    private final FreeWidth<T> free;
    private Optional<Grouping<T>> grouping = Optional.empty();
    private Function<List<T>, Optional<String>> totals = selected -> Optional.empty();
    private ColumnMemory memory;
    private SortLevels sorting = SortLevels.NONE;
    private Predicate<T> restriction = row -> true;
    private Consumer<List<T>> listener = selected -> { };
    private List<T> lastTold = List.of();

    /**
     * Makes a grid and shows the rows.
     *
     * @param id under which widths and order of the columns are remembered
     */
    public Grid(Composite parent, String id, GridSource<T> source, List<GridColumn<T>> columns) {
        this.id = id;
        this.source = source;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        head = new GridToolbar(body, this::arrange, this::setFocus);
        grid = new GridTable<>(body, source, columns, rows);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(grid.control());
        notice = new Notice(body);
        focus = new FocusCell<>(grid);
        editing = new GridEditing<>(grid, focus, appended::add, this::paste);
        clipboard = new GridClipboard<>(grid, focus, appended::add, notice::say);
        new GridKeys<>(this, grid, focus, editing);
        header = new GridHeader<>(this, grid);
        menu = new GridMenu<>(this, grid);
        free = new FreeWidth<>(grid);
        new CellTip<>(grid);
        focus.beside(new StayingColumn<>(grid, focus, this::told));
        arrangeColumns();
        grid.control().addListener(SWT.MouseDown, this::pressed);
        grid.control().addListener(SWT.MouseDoubleClick, event -> editing.begin(Optional.empty()));
        grid.control().addListener(SWT.Selection, event -> told());
        grid.control().addListener(SWT.Dispose, event -> memory.keep(grid.control(), free::own));
        arrange();
        focus.place(0, grid.visibleColumns().stream().findFirst().orElse(0));
    }

    /** Gives the table a name for who cannot see what stands above it. */
    public Grid<T> named(String name) {
        focus.named(name);
        return this;
    }

    /** The whole grid, with what stands above and below the table. */
    public Control control() {
        return body;
    }

    /** The table itself, for a context menu; its items belong to the grid. */
    public Table table() {
        return grid.control();
    }

    /** Tools above the table; {@code update(true)} shows what was added. */
    public ToolBarManager tools() {
        return head.tools();
    }

    /** Where controls for further filters belong, beside the field for words; they stand in a row. */
    public Composite filters() {
        return head.filters();
    }

    /** Shows a changed model. Rows that were added and removed are found out. */
    public void refresh(Collection<T> changed) {
        changed.forEach(keys::remove);
        List<T> all = source.rows();
        if (rows.misses(all, appended)) {
            arrangeRows();
            editing.refresh();
            return;
        }
        if (rows.follow(all, appended)) {
            editing.refresh();
            grid.showAll();
            focus.refresh();
        } else {
            grid.show(changed);
        }
        showCount();
    }

    /** Shows another model. */
    public void rebuild() {
        editing.close();
        appended.clear();
        grid.renewDraft();
        arrange();
    }

    /**
     * Has other columns from now on. Rows, selection, filter and widths stay; what is being typed is taken if it can
     * be. It is no longer sorted by columns that are gone.
     */
    public void setColumns(List<GridColumn<T>> columns) {
        if (!editing.commit()) {
            editing.giveUp();
        }
        memory.keep(grid.control(), free::own);
        List<T> selected = selected();
        int top = grid.control().getTopIndex();
        grid.control().setRedraw(false);
        grid.setColumns(columns);
        keys.clear();
        header.listen();
        arrangeColumns();
        sorting = sorting.among(columns.stream().map(GridColumn::id).toList());
        arrangeRows();
        select(selected);
        grid.control().setTopIndex(top);
        grid.control().setRedraw(true);
    }

    /** Offers more in the menu of the titles. */
    public void onHeaderMenu(HeaderMenu more) {
        header.offer(more);
    }

    /** Shows only rows that pass, besides what the user typed as a filter. */
    public void restrict(Predicate<T> passes) {
        restriction = passes;
        appended.clear();
        arrange();
    }

    /** Keeps in preferences how the table looks now: its columns, the sorting, and the words that are looked for. */
    public void keep(IEclipsePreferences view) {
        view(view).keep(grid.control(), free::own);
        view.put(SORTING, sorting.text());
        view.put(WORDS, head.words());
    }

    /** Lets the table look as it was kept; columns may have come or gone since. */
    public void restore(IEclipsePreferences view) {
        if (editing.commit()) {
            free.forget();
            view(view).restore(grid.control());
            free.share();
            sorting = SortLevels.parse(view.get(SORTING, "")).among(columns().stream().map(GridColumn::id).toList());
            head.search(view.get(WORDS, ""));
            arrange();
        }
    }

    private ColumnMemory view(IEclipsePreferences view) {
        return new ColumnMemory(view, "columns", columns().stream().map(GridColumn::id).toList());
    }

    /** Puts rows below headings, in the order of a column; none to have no headings. */
    public void group(Optional<Grouping<T>> by) {
        if (editing.commit()) {
            grouping = by;
            grid.group(by);
            arrange();
        }
    }

    /** Sorts the rows. */
    public void sort(SortLevels levels) {
        if (editing.commit()) {
            sorting = levels;
            arrange();
        }
    }

    /** How the rows are sorted. */
    public SortLevels sorting() {
        return sorting;
    }

    /** Shows only rows with these words, as if the user had typed them above the table. */
    public void search(String words) {
        head.search(words);
    }

    /** The rows that the filter leaves, in the order in which they are shown. */
    public List<T> shown() {
        return rows.rows();
    }

    /** Shows or hides a column; one that comes is scrolled to. */
    public void setVisible(String column, boolean visible) {
        grid.setVisible(index(column), visible);
        free.share();
        focus.refresh();
        if (visible) {
            grid.showColumn(index(column));
        }
    }

    /** Puts the keyboard into the cell of a column, in the row in which it is; shows the column if it is hidden. */
    public void focus(String column) {
        if (editing.commit()) {
            grid.setVisible(index(column), true);
            free.share();
            grid.control().setFocus();
            grid.afterPainting(() -> focus.moveTo(focus.line(), index(column), false));
        }
    }

    /** Whether a column is shown. */
    public boolean isVisible(String column) {
        return grid.isVisible(index(column));
    }

    /** Tells the listener whenever the user selects other rows. */
    public void onSelection(Consumer<List<T>> told) {
        listener = told;
    }

    /**
     * Says of several selected rows how many they are and what they come to, in the place of the number of rows.
     *
     * @param words none where they come to nothing; then only their number is said
     */
    public void onTotals(Function<List<T>, Optional<String>> words) {
        totals = words;
    }

    /** Offers a command for the selected rows in the context menu, if this installation has it. */
    public void offer(WorkbenchCommand command) {
        if (command.isDefined()) {
            menu.offer(command.label(), command::run);
        }
    }

    /** The selected rows. */
    public List<T> selected() {
        return Arrays.stream(grid.control().getSelectionIndices()).mapToObj(grid::row).flatMap(Optional::stream)
                .filter(row -> !grid.isDraft(row)).toList();
    }

    /** Selects rows and scrolls to the first; the listener does not hear of it. */
    public void select(List<T> selected) {
        lastTold = List.copyOf(selected);
        if (selected.equals(selected())) {
            return;
        }
        int[] places = selected.stream().map(rows::place).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).toArray();
        if (places.length > 0) {
            focus.moveTo(places[0], focus.column(), false);
        }
        grid.control().setSelection(places);
        showCount();
    }

    /** Shows a row, without the filter if that hides it, and selects it. Answers whether there is such a row. */
    public boolean reveal(T row) {
        if (rows.place(row).isEmpty() && source.rows().contains(row)) {
            head.search("");
            restriction = any -> true;
            arrange();
        }
        select(List.of(row));
        told();
        return rows.place(row).isPresent();
    }

    /** Puts the keyboard into the empty last row, where the user can type. */
    public void addRow() {
        if (grid.draft().isPresent() && editing.commit()) {
            focus.moveTo(grid.count() - 1, grid.visibleColumns().stream().findFirst().orElse(0), false);
            grid.control().setFocus();
            told();
        }
    }

    /** Deletes the selected rows. */
    public void delete() {
        List<T> selected = selected();
        if (source.canDelete() && !selected.isEmpty()) {
            source.edit(MESSAGES.message("edit.delete", selected.size()), () -> source.delete(selected));
            focus.moveTo(focus.line(), focus.column(), false);
            told();
        }
    }

    /** Copies the selected rows as text for a spreadsheet. */
    public void copy() {
        clipboard.copy(selected());
    }

    /** Pastes cells from a spreadsheet, from the focus cell on. */
    public void paste() {
        clipboard.content().filter(text -> !text.isBlank()).ifPresent(text -> {
            List<T> pasted = clipboard.paste(text, selected());
            select(pasted);
            lastTold = List.of();
            told();
        });
    }

    /** Gives the selected rows the focus column's text of the first one, a single row that of the row above. */
    public void fillDown() {
        clipboard.fillDown(selected());
    }

    /** Asks what to replace in the cells that are shown, and replaces it, in one step. */
    public void replace() {
        if (!editing.commit()) {
            return;
        }
        List<GridColumn<T>> editable = grid.visibleColumns().stream().map(columns()::get)
                .filter(column -> column.editing().isPresent()).toList();
        ReplaceDialog dialog = new ReplaceDialog(body.getShell(), editable.stream().map(GridColumn::title).toList(),
                editable.indexOf(focus.gridColumn()), wanted -> clipboard.cells(editable, rows.rows(), wanted));
        if (dialog.open() == Window.OK) {
            clipboard.replace(editable, rows.rows(), dialog.chosen());
        }
        setFocus();
    }

    /** Opens the cell in which the keyboard is, if it can be edited. */
    void edit() {
        editing.begin(Optional.empty());
    }

    /** Whether the cell in which the keyboard is can be edited. */
    boolean canEdit() {
        return focus.row().filter(row -> focus.gridColumn().editing().filter(how -> how.mayEdit(row)).isPresent())
                .isPresent();
    }

    /** Takes what is being typed into a cell; answers false when it cannot be taken, and the cell stays open. */
    public boolean commit() {
        return editing.commit();
    }

    /** What is said about the text that is being typed into a cell; empty when nothing is. */
    public String remark() {
        return editing.said();
    }

    /** Whether a cell is open. */
    public boolean isEditing() {
        return editing.isOpen();
    }

    /** Says something below the table until the user closes it; nothing takes it away. */
    public void notice(List<String> lines) {
        notice.say(lines);
    }

    /** What is said below the table; empty when nothing is. */
    public String notice() {
        return notice.text();
    }

    /** Puts the keyboard into the table. */
    public void setFocus() {
        grid.control().setFocus();
    }

    void find() {
        head.setFocus();
    }

    void selectAll() {
        grid.control().setSelection(0, rows.lines() - 1);
        told();
    }

    void told() {
        List<T> selected = selected();
        if (!selected.equals(lastTold)) {
            lastTold = selected;
            listener.accept(selected);
            showCount();
        }
    }

    private void arrange() {
        if (editing.commit()) {
            arrangeRows();
        }
    }

    private void arrangeRows() {
        List<T> selected = selected();
        WordFilter words = new WordFilter(head.words());
        Optional<GridColumn<T>> group = grouping.map(by -> columns().get(index(by.column())));
        rows.groupBy(group.map(GridColumn::text));
        Comparator<T> order = sorting.comparator(column -> columns().get(index(column)).order());
        rows.arrange(source.rows(), row -> restriction.test(row) && (words.isEmpty() || words.matchesKey(key(row))),
                group.map(column -> column.order().thenComparing(order)).orElse(order));
        appended.clear();
        grid.showSorting(sorting);
        grid.showAll();
        int[] places = selected.stream().map(rows::place).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).toArray();
        grid.control().setSelection(places);
        focus.refresh();
        if (places.length > 0) {
            focus.place(places[0], focus.column());
            focus.show();
        }
        showCount();
    }

    private String key(T row) {
        return keys.computeIfAbsent(row, there -> WordFilter.key(columns().stream()
                .map(column -> column.text().apply(there)).filter(Objects::nonNull).collect(Collectors.joining("\n"))));
    }

    private void showCount() {
        List<T> selected = selected();
        head.showCount(rows.size(), rows.total(), selected.size() < 2 ? "" : totals.apply(selected)
                .orElseGet(() -> MESSAGES.text("count.selected", selected.size())));
    }

    private int index(String column) {
        return IntStream.range(0, columns().size()).filter(i -> columns().get(i).id().equals(column)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(column));
    }

    private List<GridColumn<T>> columns() {
        return grid.columns();
    }

    private void arrangeColumns() {
        memory = new ColumnMemory(id, columns().stream().map(GridColumn::id).toList());
        Table table = grid.control();
        IntStream.range(0, columns().size()).forEach(i -> {
            boolean hidden = columns().get(i).traits().hidden();
            table.getColumn(i).setWidth(hidden ? 0 : grid.beginning(i));
            table.getColumn(i).setResizable(!hidden);
        });
        memory.restore(table);
        free.renew();
        Ellipsis.in(table);
    }

    private void pressed(Event event) {
        Point point = new Point(event.x, event.y);
        Optional<Integer> line = grid.lineAt(point);
        Optional<Integer> column = grid.columnAt(point);
        if (line.isPresent() && column.isPresent() && editing.commit()) {
            editing.endRun();
            focus.clicked(line.get(), column.get(), (event.stateMask & SWT.SHIFT) != 0);
            if (event.button == 1 && grid.row(line.get()).filter(grid::isDraft).isPresent()) {
                grid.display().asyncExec(() -> {
                    if (!body.isDisposed()) {
                        editing.begin(Optional.empty());
                    }
                });
            }
        }
    }
}
