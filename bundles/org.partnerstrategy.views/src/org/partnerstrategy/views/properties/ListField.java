/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Ellipsis;
import org.partnerstrategy.views.Deletion;

/** A list of elements, as a small table with buttons to add and to remove. */
abstract class ListField extends FieldControl<FeatureField<EObject>> {

    private static final Messages MESSAGES = Messages.of(ListField.class);

    private static final int LINES = 4;
    private static final int MOST_LINES = 8;
    private static final int LINE = 24;

    private TableViewer viewer;

    ListField(Composite parent, FeatureField<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    final void use(TableViewer table) {
        viewer = table;
        Ellipsis.always(table.getTable());
        table.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && canRemove()) {
                remove();
            }
        });
        name(table.getControl());
    }

    final TableViewer viewer() {
        return viewer;
    }

    final EReference reference() {
        return (EReference) field().feature();
    }

    @SuppressWarnings("unchecked")
    final List<EObject> elements() {
        return subject().isOne() && field().get(subject().first()) instanceof List<?> list
                ? (List<EObject>) list : List.of();
    }

    /** Adds an element, perhaps after asking which. */
    abstract void add();

    /** Whether the user can add to the list. */
    abstract boolean canAdd();

    /** Whether the user can remove from the list. */
    abstract boolean canRemove();

    final void remove() {
        List<EObject> chosen = viewer.getStructuredSelection().stream().map(EObject.class::cast).toList();
        if (reference().isContainment()) {
            Deletion deletion = Deletion.of(chosen);
            if (!deletion.isEmpty()) {
                deletion.apply(subject().context().document());
            }
        } else {
            subject().edit(field(), () -> elements().removeAll(chosen));
        }
    }

    @Override
    final void addTools(Composite heading) {
        ToolBar tools = new ToolBar(heading, SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
        if (canAdd()) {
            tool(tools, ISharedImages.IMG_OBJ_ADD, "list.add", this::add);
        }
        if (canRemove()) {
            tool(tools, ISharedImages.IMG_TOOL_DELETE, "list.remove", this::remove);
        }
    }

    private static void tool(ToolBar tools, String image, String text, Runnable what) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
        item.setToolTipText(MESSAGES.text(text));
        item.addListener(SWT.Selection, event -> what.run());
    }

    @Override
    final int hint() {
        return LINE * Math.clamp(elements().size() + 2, LINES, MOST_LINES);
    }

    @Override
    final void refresh() {
        viewer.getControl().setEnabled(subject().isOne());
        if (viewer.getInput() == elements()) {
            viewer.refresh();
        } else {
            viewer.setInput(elements());
        }
    }
}
