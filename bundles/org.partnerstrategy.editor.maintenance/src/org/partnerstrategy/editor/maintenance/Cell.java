package org.partnerstrategy.editor.maintenance;

import java.util.Locale;

import org.partnerstrategy.exchange.cell.MaintenanceCells;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
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
        return advice.explanation().rule() + "  " + MaintenanceCells.role(advice.role());
    }

    private static String name(NamedElement element) {
        return element == null ? "" : ElementName.of(element).in(Locale.getDefault());
    }
}
