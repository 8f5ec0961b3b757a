/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;

/** How many actions serve a relation, with a mark when something is open. */
final class ActionCountLabels extends ColumnLabelProvider {

    private static final Messages MESSAGES = Messages.of(ActionCountLabels.class);

    private final Supplier<WorkOrder> order;

    ActionCountLabels(Supplier<WorkOrder> order) {
        this.order = order;
    }

    @Override
    public String getText(Object row) {
        return row instanceof Relation relation
                ? order.get().item(relation).map(item -> Integer.toString(item.actions().size())).orElse("") : "";
    }

    @Override
    public Image getImage(Object row) {
        return isOpen(row) ? Icons.image("open-point") : null;
    }

    @Override
    public String getToolTipText(Object row) {
        return isOpen(row) ? MESSAGES.text("work.isOpen") : null;
    }

    private boolean isOpen(Object row) {
        return row instanceof Relation relation && order.get().isOpen(relation);
    }
}
