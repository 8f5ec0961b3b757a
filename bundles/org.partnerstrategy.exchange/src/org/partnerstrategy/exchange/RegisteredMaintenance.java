/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Optional;

import org.partnerstrategy.field.Persons;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/** Adds who maintains a relation, and in which role (handbook, step 5). What was decided in the strategy stays. */
final class RegisteredMaintenance {

    private static final Messages MESSAGES = Messages.of(RegisteredMaintenance.class);

    private final RegisteredRelation registered;
    private final PartnerStrategy strategy;
    private final Findings remarks;

    RegisteredMaintenance(RegisteredRelation registered, PartnerStrategy strategy, Findings remarks) {
        this.registered = registered;
        this.strategy = strategy;
        this.remarks = remarks;
    }

    /** Returns whether the relation changed. */
    boolean addTo(Relation relation) {
        boolean hasRole = Optional.ofNullable((MaintenanceRole) registered.choices().get(ColumnRole.ROLE))
                .filter(role -> addRole(role, relation)).isPresent();
        boolean hasPerson = registered.texts(ColumnRole.PERSON).stream().findFirst().filter(name -> addPerson(name,
                relation))
                .isPresent();
        return hasRole || hasPerson;
    }

    private boolean addRole(MaintenanceRole role, Relation relation) {
        Optional<MaintenanceRole> known = DecidedRole.of(relation);
        if (known.isEmpty()) {
            DecidedRole.decision(relation).setRole(role);
            return true;
        }
        return kept(known.get() == role, ColumnRole.ROLE, relation);
    }

    private boolean addPerson(String name, Relation relation) {
        Optional<String> known = Optional.ofNullable(relation.getMaintenance()).map(Maintenance::getPerson)
                .map(NamedElement::getName);
        if (known.isEmpty()) {
            DecidedRole.decision(relation).setPerson(Persons.findOrAdd(strategy, name).orElse(null));
            return true;
        }
        return kept(Words.key(known.get()).equals(Words.key(name)), ColumnRole.PERSON, relation);
    }

    private boolean kept(boolean isSame, ColumnRole part, Relation relation) {
        if (!isSame) {
            remarks.add(MESSAGES.message("value.kept", part.label()), relation.getPartner().getName(),
                    registered.firstRow());
        }
        return false;
    }
}
