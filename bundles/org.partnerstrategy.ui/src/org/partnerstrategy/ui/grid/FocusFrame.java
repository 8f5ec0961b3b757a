package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A frame around a cell, made of four thin controls that follow the cell when the table scrolls. A table that paints
 * its cells itself could draw it too, but would take ten times as long for every cell.
 */
final class FocusFrame {

    private static final int WIDTH = 2;

    private final List<TableEditor> edges;

    FocusFrame(Table table) {
        edges = Stream.of(SWT.TOP, SWT.BOTTOM, SWT.LEFT, SWT.RIGHT).map(side -> edge(table, side)).toList();
    }

    private static TableEditor edge(Table table, int side) {
        TableEditor edge = new TableEditor(table);
        boolean lies = side == SWT.TOP || side == SWT.BOTTOM;
        edge.grabHorizontal = lies;
        edge.grabVertical = !lies;
        edge.minimumWidth = WIDTH;
        edge.minimumHeight = WIDTH;
        edge.horizontalAlignment = side == SWT.RIGHT ? SWT.RIGHT : SWT.LEFT;
        edge.verticalAlignment = side == SWT.BOTTOM ? SWT.BOTTOM : SWT.TOP;
        Canvas line = new Canvas(table, SWT.NO_FOCUS);
        line.addListener(SWT.Paint, event -> {
            event.gc.setBackground(line.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
            event.gc.fillRectangle(line.getClientArea());
        });
        line.setVisible(false);
        edge.setEditor(line);
        return edge;
    }

    /** Puts the frame around a cell. */
    void place(TableItem item, int column) {
        edges.forEach(edge -> edge.setEditor(edge.getEditor(), item, column));
    }

    void setVisible(boolean visible) {
        edges.stream().map(TableEditor::getEditor).filter(line -> !line.isDisposed())
                .forEach((Control line) -> line.setVisible(visible));
    }
}
