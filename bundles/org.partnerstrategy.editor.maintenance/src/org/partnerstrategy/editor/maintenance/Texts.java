package org.partnerstrategy.editor.maintenance;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What this page says. */
final class Texts {

    private Texts() {
    }

    static String say(String key, Object... arguments) {
        return message(key, arguments).in(Locale.getDefault());
    }

    static Message message(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }
}
