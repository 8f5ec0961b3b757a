package org.partnerstrategy.example.extension;

import org.partnerstrategy.model.Relation;

/** What this municipality calls an only provider: nobody else works on the same goal. */
final class OnlyProvider {

    private OnlyProvider() {
    }

    /** Whether a relation is the only one of its goal. */
    static boolean is(Relation relation) {
        return relation.getGoal() != null && relation.getPartner() != null
                && relation.getGoal().getRelations().size() == 1;
    }
}
