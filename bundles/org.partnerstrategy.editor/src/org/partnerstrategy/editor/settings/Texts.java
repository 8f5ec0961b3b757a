package org.partnerstrategy.editor.settings;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What is said here, in the user's language. */
final class Texts {

    private Texts() {
    }

    static String of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments).in(Locale.getDefault());
    }
}
