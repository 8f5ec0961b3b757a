/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.ui.viewer.IViewerProvider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.ui.tools.api.editor.DTableEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** A table as it is seen, in whose cells a person clicks and types. */
final class OpenCells {

    private final DTable table;
    private final TreeViewer viewer;
    private final Tree tree;

    private OpenCells(DTable table, TreeViewer viewer) {
        this.table = table;
        this.viewer = viewer;
        this.tree = viewer.getTree();
    }

    static OpenCells of(OpenProject project, RepresentationKind kind) {
        DTable table = (DTable) project.strategySession().obtain(kind, project.strategy()).orElseThrow();
        DTableEditor editor = (DTableEditor) DialectUIManager.INSTANCE.openEditor(project.session(), table,
                new NullProgressMonitor());
        OpenProject.settle();
        return new OpenCells(table, (TreeViewer) ((IViewerProvider) editor).getViewer());
    }

    DTable table() {
        return table;
    }

    TreeViewer viewer() {
        return viewer;
    }

    Tree tree() {
        return tree;
    }

    /** The number of the column, of which the first has the heads of the rows. */
    private int column(String mapping) {
        return 1 + IntStream.range(0, table.getColumns().size())
                .filter(i -> mapping.equals(table.getColumns().get(i).getOriginMapping().getName())).findFirst()
                .orElseThrow(() -> new AssertionError("no column " + mapping));
    }

    /** The number of the column of an element. */
    private int column(EObject element) {
        return 1 + IntStream.range(0, table.getColumns().size())
                .filter(i -> table.getColumns().get(i).getTarget() == element).findFirst()
                .orElseThrow(() -> new AssertionError("no column of " + element));
    }

    private TreeItem row(EObject element) {
        return Stream.of(tree.getItems()).filter(item -> ((DLine) item.getData()).getTarget() == element).findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + element));
    }

    String text(EObject element, String mapping) {
        return row(element).getText(column(mapping));
    }

    String text(EObject element, EObject crossed) {
        return row(element).getText(column(crossed));
    }

    /** Opens a cell, as a double click does. Answers what then opens in it; null where nothing does. */
    Control open(EObject element, String mapping) {
        return open(row(element), column(mapping));
    }

    private Control open(TreeItem row, int column) {
        show(row, column);
        viewer.editElement(row.getData(), column);
        OpenProject.settle();
        return Stream.of(tree.getChildren()).filter(Control::isVisible)
                .filter(child -> child.getBounds().intersects(row.getBounds(column))).findFirst().orElse(null);
    }

    private void show(TreeItem row, int column) {
        tree.showItem(row);
        tree.showColumn(tree.getColumn(column));
        OpenProject.settle();
    }

    /** Clicks on a cell, in the middle of what is seen of it: a table beside views can be narrower than a column. */
    void point(EObject element, EObject crossed) {
        TreeItem row = row(element);
        show(row, column(crossed));
        Rectangle cell = row.getBounds(column(crossed)).intersection(tree.getClientArea());
        viewer.setSelection(new StructuredSelection(row.getData()));
        Pointer.click(tree, cell.x + cell.width / 2, cell.y + cell.height / 2);
        OpenProject.settle();
    }

    /** Opens a cell, types and presses Enter. */
    void type(EObject element, String mapping, String typed) {
        type((Text) open(element, mapping), typed);
    }

    /** The same in a cell of a cross table. */
    void type(EObject element, EObject crossed, String typed) {
        type((Text) open(row(element), column(crossed)), typed);
    }

    private static void type(Text text, String typed) {
        text.setText(typed);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        OpenProject.settle();
    }
}
