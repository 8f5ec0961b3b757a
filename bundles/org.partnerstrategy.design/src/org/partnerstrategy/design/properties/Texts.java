package org.partnerstrategy.design.properties;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the properties of elements in diagrams say, in the user's language. */
final class Texts {

    private Texts() {
    }

    static String say(String key, Object... arguments) {
        return say(Message.of(Texts.class, key, arguments));
    }

    static String say(Message message) {
        return message.in(Locale.getDefault());
    }
}
