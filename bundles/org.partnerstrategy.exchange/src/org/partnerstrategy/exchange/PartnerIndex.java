/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Message;

/** Finds partners of a strategy by their number, else by name, or makes them. */
final class PartnerIndex {

    private final NameIndex<Partner> names;
    private final Map<String, Partner> numbers = new HashMap<>();
    private final Findings remarks;

    PartnerIndex(PartnerStrategy strategy, Findings remarks) {
        this.remarks = remarks;
        names = new NameIndex<>(strategy.getPartners(), () -> {
            Partner made = PartnerStrategyFactory.eINSTANCE.createPartner();
            strategy.getPartners().add(made);
            return made;
        });
        strategy.getPartners().forEach(this::remember);
    }

    private void remember(Partner partner) {
        key(partner).ifPresent(number -> numbers.putIfAbsent(number, partner));
    }

    private static Optional<String> key(Partner partner) {
        return Optional.ofNullable(partner.getRegistrationNumber()).map(PartnerNumber::key);
    }

    Partner findOrMake(RegisteredRelation registered) {
        String name = registered.partner();
        Optional<String> number = registered.partnerNumber();
        if (number.isEmpty()) {
            return names.findOrMake(name);
        }
        String key = PartnerNumber.key(number.get());
        Partner known = numbers.get(key);
        if (known != null) {
            if (!Words.key(name).equals(Words.key(String.valueOf(known.getName())))) {
                remarks.add(Message.of(PartnerIndex.class, "number.same", String.valueOf(known.getName())), name,
                        registered.firstRow());
            }
            return names.met(known);
        }
        boolean isOther = names.find(name).flatMap(PartnerIndex::key).isPresent();
        Partner partner = names.findOrMake(isOther ? name + " (" + number.get() + ")" : name);
        if (isOther) {
            remarks.add(Message.of(PartnerIndex.class, "number.sameName"), name, registered.firstRow());
        }
        partner.setRegistrationNumber(number.get());
        remember(partner);
        return partner;
    }

    Tally tally() {
        return names.tally();
    }
}
