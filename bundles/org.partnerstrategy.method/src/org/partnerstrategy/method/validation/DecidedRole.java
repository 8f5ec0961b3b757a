package org.partnerstrategy.method.validation;

import java.util.Optional;

import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;

/** What was decided about keeping up a relation. */
final class DecidedRole {

    private DecidedRole() {
    }

    /** The role that was decided; none when it is undecided. */
    static Optional<MaintenanceRole> of(Relation relation) {
        return Optional.ofNullable(relation.getMaintenance()).map(Maintenance::getRole)
                .filter(role -> role != MaintenanceRole.UNDECIDED);
    }

    /** The person in the role that was decided. */
    static Optional<Person> person(Relation relation) {
        return of(relation).map(role -> relation.getMaintenance().getPerson());
    }
}
