/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** The partner organisation of a relation. */
record PartnerEnd(Supplier<PartnerStrategy> strategy) implements End<Partner> {

    @Override
    public String key() {
        return "partner";
    }

    @Override
    public Optional<Partner> of(Relation relation) {
        return Optional.ofNullable(relation.getPartner());
    }

    @Override
    public void set(Relation relation, Partner partner) {
        relation.setPartner(partner);
    }

    @Override
    public Partner make(String name) {
        Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
        partner.setName(name);
        strategy.get().getPartners().add(partner);
        return partner;
    }

    @Override
    public boolean isTaken(Relation relation, Partner partner) {
        return relation.getGoal() != null && partner.getRelations().stream()
                .anyMatch(other -> other != relation && other.getGoal() == relation.getGoal());
    }

    @Override
    public boolean isOnlyHere(Partner partner) {
        return partner.getRelations().size() == 1 && End.isOnlyNamed(partner);
    }

    @Override
    public String partner(Relation relation, Partner partner) {
        return partner.getName();
    }

    @Override
    public String goal(Relation relation, Partner partner) {
        return relation.getGoal().getName();
    }
}
