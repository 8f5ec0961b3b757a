package org.partnerstrategy.editor.maintenance;

import java.util.Locale;
import java.util.Objects;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;

/** What the cells of a relation's row say. */
final class Cell {

    private Cell() {
    }

    static String partner(Relation relation) {
        return name(relation.getPartner());
    }

    static String goal(Relation relation) {
        return name(relation.getGoal());
    }

    static String zone(Relation relation) {
        return Placement.now(relation).map(placement -> placement.zone().label().in(Locale.getDefault())).orElse("");
    }

    static String direction(Relation relation) {
        return relation.getDevelopment() == null ? ""
                : Directions.label(Directions.of(relation)).in(Locale.getDefault());
    }

    static String suggested(MaintenanceAdvice advice) {
        return advice.explanation().rule() + "  " + role(advice.role());
    }

    static String role(Relation relation) {
        return DecidedRole.of(relation).map(Cell::role).orElse("");
    }

    /** What a role is called; nothing when it is undecided. */
    static String role(MaintenanceRole role) {
        return role == MaintenanceRole.UNDECIDED ? "" : Term.of(role).in(Locale.getDefault());
    }

    static String person(Relation relation) {
        return relation.getMaintenance() == null ? "" : name(relation.getMaintenance().getPerson());
    }

    static String reason(Relation relation) {
        return relation.getMaintenance() == null ? ""
                : Objects.requireNonNullElse(relation.getMaintenance().getReason(), "");
    }

    private static String name(NamedElement element) {
        return element == null ? "" : ElementName.of(element).in(Locale.getDefault());
    }
}
