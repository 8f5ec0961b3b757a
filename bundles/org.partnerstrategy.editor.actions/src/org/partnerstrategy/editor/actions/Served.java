package org.partnerstrategy.editor.actions;

import java.util.Locale;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Action;

/** What an action serves, in short. */
final class Served {

    private Served() {
    }

    static String in(Action action) {
        if (action.getGoal() != null) {
            return Texts.say("serves.goal");
        }
        return switch (action.getRelations().size()) {
        case 0 -> "";
        case 1 -> action.getRelations().getFirst().getPartner() == null ? ""
                : ElementName.of(action.getRelations().getFirst().getPartner()).in(Locale.getDefault());
        default -> Texts.say("serves.group", action.getRelations().size());
        };
    }
}
