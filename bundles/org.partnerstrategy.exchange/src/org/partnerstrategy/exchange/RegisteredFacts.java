/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** Adds forms, amounts, periodicity and alternative to a relation (handbook, steps 1 and 2). */
final class RegisteredFacts {

    private final RegisteredRelation registered;
    private final Findings remarks;

    RegisteredFacts(RegisteredRelation registered, Findings remarks) {
        this.registered = registered;
        this.remarks = remarks;
    }

    /** Returns whether the relation changed. */
    boolean addTo(Relation relation) {
        boolean changed = false;
        for (FormName name : registered.forms()) {
            changed |= addForm(name, relation);
        }
        for (Optional<Year> year : registered.amounts().keySet()) {
            changed |= setAmount(year, relation);
        }
        if (registered.periodicity().compareTo(relation.getPeriodicity()) > 0) {
            relation.setPeriodicity(registered.periodicity());
            changed = true;
        }
        return changed | addAlternative(relation);
    }

    private static boolean addForm(FormName name, Relation relation) {
        if (relation.getForms().stream().anyMatch(name::isSaidBy)) {
            return false;
        }
        Form form = PartnerStrategyFactory.eINSTANCE.createForm();
        form.setKind(name.kind());
        form.setName(name.name().isEmpty() ? null : name.name());
        relation.getForms().add(form);
        return true;
    }

    private boolean setAmount(Optional<Year> year, Relation relation) {
        BigDecimal euro = EuroText.plain(registered.amounts().get(year));
        Optional<Amount> known = relation.getAmounts().stream()
                .filter(amount -> Objects.equals(amount.getYear(), year.orElse(null))).findFirst();
        if (known.isEmpty()) {
            Amount amount = PartnerStrategyFactory.eINSTANCE.createAmount();
            amount.setYear(year.orElse(null));
            amount.setEuro(euro);
            relation.getAmounts().add(amount);
            return true;
        }
        if (known.get().getEuro() != null && known.get().getEuro().compareTo(euro) == 0) {
            return false;
        }
        remark(year.isPresent() ? "amount.replaced" : "amount.replaced.noYear",
                relation.getPartner().getName() + ": " + known.get().getEuro() + " → " + euro);
        known.get().setEuro(euro);
        return true;
    }

    private boolean addAlternative(Relation relation) {
        Alternative said = registered.alternative();
        if (said == Alternative.UNKNOWN || said == relation.getAlternative()) {
            return false;
        }
        if (relation.getAlternative() != Alternative.UNKNOWN) {
            remark("alternative.kept", relation.getPartner().getName());
            return false;
        }
        relation.setAlternative(said);
        return true;
    }

    private void remark(String key, String example) {
        remarks.add(Message.of(RegisteredFacts.class, key), example, registered.firstRow());
    }
}
