package org.partnerstrategy.design.ui.table;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the export of tables says, in the user's language. */
final class Texts {

    private Texts() {
    }

    /** The text with that key, with the arguments filled in. */
    static String of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments).in(Locale.getDefault());
    }
}
