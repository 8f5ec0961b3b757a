/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** Goals with their relations below them, and last the actions that serve nothing, when there are any. */
final class WorkContent implements ITreeContentProvider {

    private final Supplier<WorkOrder> order;

    WorkContent(Supplier<WorkOrder> order) {
        this.order = order;
    }

    @Override
    public Object[] getElements(Object input) {
        List<Object> roots = new ArrayList<>(order.get().goals());
        if (!ActionSubject.loose((PartnerStrategy) input).isEmpty()) {
            roots.add(ActionSubject.LOOSE);
        }
        return roots.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Goal goal ? order.get().relations(goal).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object child) {
        return child instanceof Relation relation ? relation.getGoal() : null;
    }

    @Override
    public boolean hasChildren(Object parent) {
        return getChildren(parent).length > 0;
    }
}
