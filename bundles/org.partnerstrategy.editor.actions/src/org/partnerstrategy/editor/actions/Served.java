package org.partnerstrategy.editor.actions;

import java.util.Locale;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.text.Messages;

/** What an action serves, in short. */
final class Served {

    private static final Messages MESSAGES = Messages.of(Served.class);

    private Served() {
    }

    static String in(Action action) {
        if (action.getGoal() != null) {
            return MESSAGES.text("serves.goal");
        }
        return switch (action.getRelations().size()) {
        case 0 -> "";
        case 1 -> action.getRelations().getFirst().getPartner() == null ? ""
                : ElementName.of(action.getRelations().getFirst().getPartner()).in(Locale.getDefault());
        default -> MESSAGES.text("serves.group", action.getRelations().size());
        };
    }
}
