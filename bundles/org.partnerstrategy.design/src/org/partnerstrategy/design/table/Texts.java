package org.partnerstrategy.design.table;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the tables say, in the user's language. */
final class Texts {

    private Texts() {
    }

    /** What a column is called. */
    static Message column(String name) {
        return Message.of(Texts.class, "column." + name);
    }

    static String say(String key, Object... arguments) {
        return say(Message.of(Texts.class, key, arguments));
    }

    static String say(Message message) {
        return message.in(Locale.getDefault());
    }
}
