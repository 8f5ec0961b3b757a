package org.partnerstrategy.exchange.cell;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** Who keeps up a relation, in which role and why (handbook, step 5). A cell that is cleared decides nothing. */
public final class MaintenanceCells {

    private MaintenanceCells() {
    }

    /** The role that was decided; nothing when it is undecided. */
    public static String role(Relation relation) {
        return DecidedRole.of(relation).map(MaintenanceCells::role).orElse("");
    }

    /** What a role is called; nothing when it is undecided. */
    public static String role(MaintenanceRole role) {
        return role == MaintenanceRole.UNDECIDED ? "" : Term.of(role).in(Locale.getDefault());
    }

    /** Editing of the role. */
    public static CellEditing<Relation> role() {
        return new Choices<>(MaintenanceRole.VALUES, MaintenanceCells::role, (relation, role) -> {
            if (relation.getMaintenance() != null || role != MaintenanceRole.UNDECIDED) {
                DecidedRole.decision(relation).setRole(role);
            }
        });
    }

    /** Who was named. */
    public static String person(Relation relation) {
        return Optional.ofNullable(relation.getMaintenance()).map(Maintenance::getPerson)
                .map(person -> ElementName.of(person).in(Locale.getDefault())).orElse("");
    }

    /** Editing of who was named. */
    public static CellEditing<Relation> person(Supplier<PartnerStrategy> strategy) {
        return Cells.person(strategy, (relation, person) -> {
            if (relation.getMaintenance() != null || person != null) {
                DecidedRole.decision(relation).setPerson(person);
            }
        });
    }

    /** Why it was decided so. */
    public static String reason(Relation relation) {
        return Optional.ofNullable(relation.getMaintenance())
                .map(decision -> Objects.requireNonNullElse(decision.getReason(), "")).orElse("");
    }

    /** Editing of why it was decided so. */
    public static CellEditing<Relation> reason() {
        return Cells.lines((relation, reason) -> {
            if (relation.getMaintenance() != null || reason != null) {
                DecidedRole.decision(relation).setReason(reason);
            }
        });
    }
}
