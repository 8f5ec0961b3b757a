package org.partnerstrategy.exchange.cell;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What cells answer to those who type. */
final class Texts {

    private Texts() {
    }

    static String say(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments).in(Locale.getDefault());
    }
}
