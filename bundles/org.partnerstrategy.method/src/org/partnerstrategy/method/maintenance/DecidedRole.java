/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.maintenance;

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
            decision.setPerson(Optional.ofNullable(relation.getGoal()).map(Goal::getOwner).orElse(null));
        }
    }
}
