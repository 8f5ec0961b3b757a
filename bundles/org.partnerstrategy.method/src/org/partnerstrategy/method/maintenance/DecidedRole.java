/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.maintenance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;

/** What was decided about keeping up a relation (handbook, step 5). */
public final class DecidedRole {

    private DecidedRole() {
    }

    /** The role that was decided; none when it is undecided. */
    public static Optional<MaintenanceRole> of(Relation relation) {
        return Optional.ofNullable(relation.getMaintenance()).map(Maintenance::getRole)
                .filter(role -> role != MaintenanceRole.UNDECIDED);
    }

    /** The person in the role that was decided. */
    public static Optional<Person> person(Relation relation) {
        return of(relation).map(role -> relation.getMaintenance().getPerson());
    }

    /**
     * Who is likely to have a role: the project leader is the owner of the goal, another role is that of who has it in
     * all other relations with the partner where it is known.
     */
    public static Optional<Person> likelyPerson(Relation relation, MaintenanceRole role) {
        if (role == MaintenanceRole.PROJECT_LEADER) {
            return Optional.ofNullable(relation.getGoal()).map(Goal::getOwner);
        }
        List<Person> known = Optional.ofNullable(relation.getPartner()).stream()
                .flatMap(partner -> partner.getRelations().stream())
                .filter(other -> of(other).filter(role::equals).isPresent())
                .flatMap(other -> person(other).stream()).distinct().limit(2).toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /** Where the decision about a relation is kept, which is made when nothing was decided yet. */
    public static Maintenance decision(Relation relation) {
        if (relation.getMaintenance() == null) {
            relation.setMaintenance(PartnerStrategyFactory.eINSTANCE.createMaintenance());
        }
        return relation.getMaintenance();
    }

    /**
     * Decides as the method suggests. The reason and the person that were noted are kept; without them the reason is
     * that of the rule, and a project leader is the owner of the goal.
     *
     * @param language in which the rule's reason is written down
     */
    public static void adopt(Relation relation, MaintenanceAdvice advice, Locale language) {
        Maintenance decision = decision(relation);
        decision.setRole(advice.role());
        if (decision.getReason() == null || decision.getReason().isBlank()) {
            decision.setReason(advice.explanation().rule() + ": " + advice.explanation().text().in(language));
        }
        if (decision.getPerson() == null && advice.role() == MaintenanceRole.PROJECT_LEADER) {
            decision.setPerson(likelyPerson(relation, advice.role()).orElse(null));
        }
    }
}
