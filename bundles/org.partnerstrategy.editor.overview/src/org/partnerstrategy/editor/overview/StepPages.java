package org.partnerstrategy.editor.overview;

import org.partnerstrategy.method.Step;

/** The pages of the editor on which the handbook's steps are done. */
final class StepPages {

    private StepPages() {
    }

    /** The identity of a step's page. */
    static String of(Step step) {
        return switch (step) {
        case INVENTORY -> "org.partnerstrategy.inventory";
        case POSITION -> "org.partnerstrategy.position";
        case DIRECTION -> "org.partnerstrategy.direction";
        case ACTIONS -> "org.partnerstrategy.actions";
        case MAINTENANCE -> "org.partnerstrategy.maintenance";
        };
    }
}
