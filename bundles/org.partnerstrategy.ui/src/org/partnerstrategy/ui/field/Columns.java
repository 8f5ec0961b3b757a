/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * The columns of a table or tree that fills a composite of its own, and shares its width among them. JFace's column
 * layouts are not used because on GTK they never narrow a tree whose columns once were too wide.
 */
public final class Columns {

    private final Scrollable control;
    private final Function<Integer, Made> create;
    private final List<Made> all = new ArrayList<>();

    private Columns(ColumnViewer viewer, Function<Integer, Made> create) {
        this.control = (Scrollable) viewer.getControl();
        this.create = create;
        Composite parent = control.getParent();
        parent.setLayout(new FillLayout());
        parent.addListener(SWT.Resize, event -> share(parent.getClientArea().width));
    }

    /** The columns of a table, which is the only child of its parent. */
    public static Columns of(TableViewer viewer) {
        viewer.getTable().setHeaderVisible(true);
        Ellipsis.always(viewer.getTable());
        return new Columns(viewer, style -> {
            TableViewerColumn column = new TableViewerColumn(viewer, style);
            return new Made(column, column.getColumn()::setText, column.getColumn()::setWidth);
        });
    }

    /** The columns of a tree, which is the only child of its parent. */
    public static Columns of(TreeViewer viewer) {
        viewer.getTree().setHeaderVisible(true);
        Ellipsis.always(viewer.getTree());
        return new Columns(viewer, style -> {
            TreeViewerColumn column = new TreeViewerColumn(viewer, style);
            return new Made(column, column.getColumn()::setText, column.getColumn()::setWidth);
        });
    }

    /**
     * Adds a column that shows texts.
     *
     * @param weight its share of the width
     * @param minimum its smallest width in points; it is never less than its heading needs
     * @param text what it shows for a row
     */
    public ViewerColumn text(String title, int weight, int minimum, Function<Object, String> text) {
        return add(title, SWT.LEFT, weight, minimum, ColumnLabelProvider.createTextProvider(text));
    }

    /** Adds a column that shows numbers. */
    public ViewerColumn number(String title, int weight, int minimum, Function<Object, String> text) {
        return add(title, SWT.RIGHT, weight, minimum, ColumnLabelProvider.createTextProvider(text));
    }

    /** Adds a column. */
    public ViewerColumn add(String title, int style, int weight, int minimum, ColumnLabelProvider labels) {
        int smallest = Math.max(minimum, HeadingWidth.of(control, title));
        Made made = create.apply(style).sized(weight, smallest);
        made.column.setLabelProvider(labels);
        made.title.accept(title);
        made.width.accept(smallest);
        all.add(made);
        return made.column;
    }

    private void share(int whole) {
        boolean overlay = (control.getScrollbarsMode() & SWT.SCROLLBAR_OVERLAY) != 0;
        int bar = overlay || control.getVerticalBar() == null ? 0 : control.getVerticalBar().getSize().x;
        int rest = whole - 2 * control.getBorderWidth() - bar - 2;
        int weights = all.stream().mapToInt(Made::weight).sum();
        List<Made> open = new ArrayList<>(all);
        // Who would get too little gets its minimum, and the others share what is left.
        for (Made made : all) {
            if (rest * made.weight < made.minimum * weights) {
                made.width.accept(made.minimum);
                rest -= made.minimum;
                weights -= made.weight;
                open.remove(made);
            }
        }
        for (Made made : open) {
            made.width.accept(Math.max(made.minimum, rest * made.weight / weights));
        }
    }

    private record Made(ViewerColumn column, Consumer<String> title,
            IntConsumer width, int weight, int minimum) {

        Made(ViewerColumn column, Consumer<String> title, IntConsumer width) {
            this(column, title, width, 1, 1);
        }

        Made sized(int newWeight, int newMinimum) {
            return new Made(column, title, width, newWeight, newMinimum);
        }
    }
}
