/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementIcons;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.field.Ellipsis;

/** Makes the tree of findings: a root per severity, and what was found, where and in which step. */
final class FindingTree {

    private static final Messages MESSAGES = Messages.of(FindingTree.class);

    /** So many lines are made at once; the user asks for more. */
    private static final int PORTION = 500;

    private FindingTree() {
    }

    static TreeViewer create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        Tree tree = new Tree(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        Ellipsis.always(tree);
        TreeViewer viewer = new TreeViewer(tree);
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(PORTION);
        viewer.setContentProvider(new Content());
        column(viewer, layout, "column.description", 56, new Description());
        column(viewer, layout, "column.where", 28, new Where());
        column(viewer, layout, "column.step", 16, new StepName());
        return viewer;
    }

    private static void column(TreeViewer viewer, TreeColumnLayout layout, String title, int weight,
            ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(MESSAGES.text(title));
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 3));
    }

    static Image icon(Severity severity) {
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        return switch (severity) {
        case ERROR -> shared.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
        case WARNING -> shared.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
        case INFORMATION -> shared.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
        case TODO -> Icons.image("open-point");
        };
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingGroup group ? group.children().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FindingGroup;
        }
    }

    private static final class Description extends ColumnLabelProvider {

        @Override
        public String getText(Object node) {
            return node instanceof FindingGroup group
                    ? MESSAGES.text("group", group.label().capitalized(), group.findings().size())
                    : ((Finding) node).explanation().text().localized();
        }

        @Override
        public Image getImage(Object node) {
            return icon(node instanceof FindingGroup group ? group.severity() : ((Finding) node).severity());
        }
    }

    private static final class Where extends ColumnLabelProvider {

        @Override
        public String getText(Object node) {
            return node instanceof Finding finding ? finding.where().localized() : "";
        }

        @Override
        public Image getImage(Object node) {
            return node instanceof Finding finding ? ElementIcons.of(finding.element()) : null;
        }
    }

    private static final class StepName extends ColumnLabelProvider {

        @Override
        public String getText(Object node) {
            return node instanceof Finding finding ? finding.explanation().step().label().localized() : "";
        }
    }
}
