/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.feature.ValueText;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** Adds forms, amounts, and what is one of a few values, to a relation (handbook, steps 1 and 2). */
final class RegisteredFacts {

    private static final Messages MESSAGES = Messages.of(RegisteredFacts.class);

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
        for (Map.Entry<ColumnRole, Enumerator> choice : registered.choices().entrySet()) {
            Optional<EStructuralFeature> feature = choice.getKey().feature();
            changed |= feature.isPresent() && choose(choice.getKey(), feature.get(), choice.getValue(), relation);
        }
        return changed;
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

    private boolean choose(ColumnRole role, EStructuralFeature feature, Enumerator said, Relation relation) {
        Enumerator known = (Enumerator) relation.eGet(feature);
        boolean isOpen = ValueText.saysNothing(known) || ChoiceMerge.replaces(role, said, known);
        if (isOpen) {
            relation.eSet(feature, said);
        } else if (ChoiceMerge.contradicts(role, said, known)) {
            remarks.add(MESSAGES.message("value.kept", role.label()), relation.getPartner().getName(),
                    registered.firstRow());
        }
        return isOpen;
    }

    private void remark(String key, String example) {
        remarks.add(MESSAGES.message(key), example, registered.firstRow());
    }
}
