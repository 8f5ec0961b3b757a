package org.partnerstrategy.exchange.cell;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What cells answer to those who type. */
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
