package org.partnerstrategy.ui.attribute;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the dialogs for attributes say. */
final class Texts {

    private Texts() {
    }

    static Message message(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }

    static String say(String key, Object... arguments) {
        return message(key, arguments).in(Locale.getDefault());
    }
}
