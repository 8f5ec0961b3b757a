package org.partnerstrategy.editor.inventory;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the inventory says, in the language of the workbench. */
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
