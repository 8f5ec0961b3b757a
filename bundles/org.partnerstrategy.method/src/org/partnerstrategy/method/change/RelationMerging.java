/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * Makes one relation of two with the same goal.
 *
 * @param kept the relation that stays
 * @param other the relation that is gone afterwards
 * @param language in which the description says what was different
 */
record RelationMerging(Relation kept, Relation other, Locale language) {

    void run() {
        ElementMerging merging = new ElementMerging(kept, other, language);
        merging.values();
        periodicity();
        merging.attributes();
        List.copyOf(other.getForms()).forEach(this::form);
        List.copyOf(other.getAmounts()).forEach(this::amount);
        kept.getExperiences().addAll(List.copyOf(other.getExperiences()));
        kept.getAssessments().addAll(List.copyOf(other.getAssessments()));
        List.copyOf(other.getActions()).forEach(this::action);
        development(merging);
        maintenance(merging);
        EcoreUtil.delete(other, true);
    }

    /** Some money that is periodic makes the relation periodic. */
    private void periodicity() {
        if (other.getPeriodicity().compareTo(kept.getPeriodicity()) > 0) {
            kept.setPeriodicity(other.getPeriodicity());
        }
        other.setPeriodicity(Periodicity.UNKNOWN);
    }

    private void form(Form form) {
        boolean isThere = kept.getForms().stream().anyMatch(known -> known.getKind() == form.getKind()
                && Objects.equals(known.getName(), form.getName()));
        if (!isThere) {
            kept.getForms().add(form);
        }
    }

    private void amount(Amount amount) {
        Optional<Amount> known = kept.getAmounts().stream()
                .filter(one -> Objects.equals(one.getYear(), amount.getYear())).findFirst();
        if (known.isPresent()) {
            known.get().setEuro(euro(known.get()).add(euro(amount)));
        } else {
            kept.getAmounts().add(amount);
        }
    }

    private static BigDecimal euro(Amount amount) {
        return Optional.ofNullable(amount.getEuro()).orElse(BigDecimal.ZERO);
    }

    private void action(Action action) {
        if (action.getRelations().contains(kept)) {
            action.getRelations().remove(other);
        } else {
            action.getRelations().set(action.getRelations().indexOf(other), kept);
        }
    }

    private void development(ElementMerging merging) {
        Development said = other.getDevelopment();
        if (said != null && kept.getDevelopment() == null) {
            kept.setDevelopment(said);
        } else if (said != null && !isSame(said, kept.getDevelopment())) {
            merging.say(Message.of(RelationMerging.class, "merged.development",
                    Directions.label(Set.copyOf(said.getDirections())), number(said.getDesiredInfluence()),
                    number(said.getDesiredDependency()), Optional.ofNullable(said.getReason()).orElse("")));
        }
    }

    private static boolean isSame(Development one, Development other) {
        return EcoreUtil.equals(anonymous(one), anonymous(other));
    }

    private static Development anonymous(Development development) {
        Development copy = EcoreUtil.copy(development);
        copy.setId(null);
        return copy;
    }

    private static String number(Object score) {
        return score == null ? "?" : score.toString();
    }

    private void maintenance(ElementMerging merging) {
        Maintenance said = other.getMaintenance();
        Maintenance known = kept.getMaintenance();
        if (said == null || known == null) {
            kept.setMaintenance(known == null ? said : known);
            return;
        }
        if (known.getRole() == MaintenanceRole.UNDECIDED) {
            known.setRole(said.getRole());
        }
        if (known.getPerson() == null) {
            known.setPerson(said.getPerson());
        }
        known.setReason(said.getReason() == null ? known.getReason()
                : ElementMerging.joined(known.getReason(), said.getReason()));
        boolean isOtherRole = said.getRole() != MaintenanceRole.UNDECIDED && said.getRole() != known.getRole();
        boolean isOtherPerson = said.getPerson() != null && said.getPerson() != known.getPerson();
        if (isOtherRole || isOtherPerson) {
            merging.say(Message.of(RelationMerging.class, "merged.maintenance", Term.of(said.getRole()),
                    said.getPerson() == null ? "-" : ElementName.of(said.getPerson())));
        }
    }
}
