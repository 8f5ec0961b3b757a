/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/**
 * The removal of elements with all that means nothing without them: the relations of a partner or a goal go with it,
 * and the values of an attribute.
 */
public final class Removing {

    private Removing() {
    }

    /** The relations that go with an element: those of a partner, or of a goal and all its parts. */
    public static Set<Relation> relationsOf(EObject element) {
        Set<Relation> relations = new LinkedHashSet<>();
        switch (element) {
        case Partner partner -> relations.addAll(partner.getRelations());
        case Goal goal -> GoalWalk.from(goal).map(Goal::getRelations).forEach(relations::addAll);
        default -> {
            // Nothing else is needed by a relation.
        }
        }
        return relations;
    }

    /** Removes elements, and what goes with them, from their strategy. */
    public static void remove(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        elements.forEach(element -> {
            all.addAll(relationsOf(element));
            if (element instanceof CustomAttribute attribute) {
                all.addAll(attribute.getValues());
            }
        });
        EcoreUtil.deleteAll(all, true);
    }

    /** Removes an element, and what goes with it, from its strategy. */
    public static void remove(EObject element) {
        remove(List.of(element));
    }
}
