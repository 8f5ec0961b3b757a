/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/** The goals of a strategy, nested as they are. */
public final class GoalContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object strategy) {
        return ((PartnerStrategy) strategy).getGoals().toArray();
    }

    @Override
    public Object[] getChildren(Object goal) {
        return ((Goal) goal).getGoals().toArray();
    }

    @Override
    public Object getParent(Object goal) {
        return ((Goal) goal).eContainer() instanceof Goal parent ? parent : null;
    }

    @Override
    public boolean hasChildren(Object goal) {
        return !((Goal) goal).getGoals().isEmpty();
    }
}
