package org.partnerstrategy.views;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** The texts of the views, in the language of the workbench. */
public final class Texts {

    private Texts() {
    }

    /** A text of the message file beside its owner. */
    public static String say(Class<?> owner, String key, Object... arguments) {
        return say(Message.of(owner, key, arguments));
    }

    /** A message. */
    public static String say(Message message) {
        return message.in(Locale.getDefault());
    }
}
