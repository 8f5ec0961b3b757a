/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__MAINTENANCE;

import java.util.Optional;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A role in which a relation is maintained needs a person (handbook, step 5). */
final class RoleWithoutPerson implements RelationRule {

    @Override
    public String id() {
        return "role-without-person";
    }

    @Override
    public Optional<Finding> check(Relation relation) {
        return DecidedRole.of(relation).filter(role -> DecidedRole.person(relation).isEmpty())
                .map(role -> {
                    Finding finding = Finding.of(Severity.TODO, this, Step.MAINTENANCE, relation,
                            RELATION__MAINTENANCE);
                    return DecidedRole.likelyPerson(relation, role).map(person -> finding.with(fix(relation, person)))
                            .orElse(finding);
                });
    }

    private static QuickFix fix(Relation relation, Person person) {
        return new QuickFix(Message.of(RoleWithoutPerson.class, "fix.person", ElementName.of(person)),
                () -> relation.getMaintenance().setPerson(person));
    }
}
