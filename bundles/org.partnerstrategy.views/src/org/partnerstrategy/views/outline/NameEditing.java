/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.ui.field.TextCell;

/** Changes names in their place in the tree, when asked for by a command. */
public final class NameEditing implements ICellModifier {

    private static final String NAME = "name";

    private final TreeViewer viewer;
    private final StrategyDocument document;
    private final TextCell cell;

    NameEditing(TreeViewer viewer, StrategyDocument document) {
        this.viewer = viewer;
        this.document = document;
        viewer.setColumnProperties(new String[] {NAME});
        cell = new TextCell(viewer.getTree(), ModelLabels.of(PartnerStrategyPackage.Literals.NAMED_ELEMENT__NAME),
                () -> document);
        viewer.setCellEditors(new CellEditor[] {cell});
        viewer.setCellModifier(this);
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    void start(Object element) {
        if (canModify(element, NAME)) {
            cell.begin(value -> modify(element, NAME, value));
            viewer.editElement(element, 0);
        }
    }

    @Override
    public boolean canModify(Object element, String property) {
        return element instanceof NamedElement;
    }

    @Override
    public Object getValue(Object element, String property) {
        String name = ((NamedElement) element).getName();
        return name == null ? "" : name;
    }

    @Override
    public void modify(Object item, String property, Object value) {
        NamedElement element = (NamedElement) (item instanceof Item widget ? widget.getData() : item);
        if (value != null && !value.equals(element.getName())) {
            document.edit(label(value),
                    () -> element.setName(value.toString()));
        }
    }

    /**
     * The step in which an element is renamed.
     *
     * @param name the new name
     */
    public static Message label(Object name) {
        return Message.of(NameEditing.class, "renamed", name);
    }
}
