/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** What is under what in the outline: sub-goals and relations under their goal. */
public final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return OutlineGroup.of((PartnerStrategy) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
        case OutlineGroup group -> group.elements().toArray();
        case Goal goal -> children(goal).toArray();
        default -> new Object[0];
        };
    }

    private static List<EObject> children(Goal goal) {
        List<EObject> children = new ArrayList<>(goal.getGoals());
        children.addAll(goal.getRelations());
        return children;
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Relation relation && relation.getGoal() != null) {
            return relation.getGoal();
        }
        if (element instanceof EObject part && part.eContainer() instanceof PartnerStrategy strategy) {
            return new OutlineGroup(strategy, part.eContainmentFeature());
        }
        return element instanceof EObject part ? part.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
        case OutlineGroup group -> !group.elements().isEmpty();
        case Goal goal -> !goal.getGoals().isEmpty() || !goal.getRelations().isEmpty();
        default -> false;
        };
    }
}
