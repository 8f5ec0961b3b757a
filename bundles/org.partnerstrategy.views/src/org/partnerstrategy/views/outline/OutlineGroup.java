/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Relation;

/** A heading in the outline: one list of the strategy. */
public record OutlineGroup(PartnerStrategy strategy, EReference list) {

    /** The headings of a strategy. Relations are under their goals; only those without one need a heading. */
    static List<OutlineGroup> of(PartnerStrategy strategy) {
        return List.of(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__GOALS,
                PartnerStrategyPackage.Literals.PARTNER_STRATEGY__RELATIONS,
                PartnerStrategyPackage.Literals.PARTNER_STRATEGY__PARTNERS,
                PartnerStrategyPackage.Literals.PARTNER_STRATEGY__PERSONS,
                PartnerStrategyPackage.Literals.PARTNER_STRATEGY__REVIEWS,
                PartnerStrategyPackage.Literals.PARTNER_STRATEGY__ACTIONS).stream()
                .map(list -> new OutlineGroup(strategy, list))
                .filter(group -> !group.isOfRelations() || !group.elements().isEmpty()).toList();
    }

    @SuppressWarnings("unchecked")
    List<EObject> elements() {
        List<EObject> all = (List<EObject>) strategy.eGet(list);
        return isOfRelations() ? all.stream().filter(element -> ((Relation) element).getGoal() == null).toList() : all;
    }

    boolean isOfRelations() {
        return list == PartnerStrategyPackage.Literals.PARTNER_STRATEGY__RELATIONS;
    }
}
