package org.partnerstrategy.design.network;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the network of partners says, in the user's language. */
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
