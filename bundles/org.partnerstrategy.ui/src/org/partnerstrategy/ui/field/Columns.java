package org.partnerstrategy.ui.field;

import java.util.function.Function;

import org.eclipse.jface.layout.AbstractColumnLayout;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;

/** The columns of a table or tree that fills a composite of its own, and shares its width among them. */
public final class Columns {

    private final AbstractColumnLayout layout;
    private final Function<Integer, ViewerColumn> create;

    private Columns(Composite parent, AbstractColumnLayout layout, Function<Integer, ViewerColumn> create) {
        this.layout = layout;
        this.create = create;
        parent.setLayout(layout);
    }

    /** The columns of a table, which is the only child of its parent. */
    public static Columns of(TableViewer viewer) {
        viewer.getTable().setHeaderVisible(true);
        return new Columns(viewer.getTable().getParent(), new TableColumnLayout(),
                style -> new TableViewerColumn(viewer, style));
    }

    /** The columns of a tree, which is the only child of its parent. */
    public static Columns of(TreeViewer viewer) {
        viewer.getTree().setHeaderVisible(true);
        return new Columns(viewer.getTree().getParent(), new TreeColumnLayout(),
                style -> new TreeViewerColumn(viewer, style));
    }

    /**
     * Adds a column that shows texts.
     *
     * @param weight its share of the width
     * @param minimum its smallest width in points
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
        ViewerColumn column = create.apply(style);
        column.setLabelProvider(labels);
        Widget widget = widget(column, title);
        layout.setColumnData(widget, new ColumnWeightData(weight, minimum, true));
        return column;
    }

    private static Widget widget(ViewerColumn column, String title) {
        if (column instanceof TableViewerColumn table) {
            table.getColumn().setText(title);
            table.getColumn().setToolTipText(title);
            return table.getColumn();
        }
        TreeViewerColumn tree = (TreeViewerColumn) column;
        tree.getColumn().setText(title);
        tree.getColumn().setToolTipText(title);
        return tree.getColumn();
    }
}
