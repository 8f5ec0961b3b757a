package org.partnerstrategy.design.ui;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** The texts of the diagrams, in the language of the workbench. */
public final class Texts {

    private Texts() {
    }

    /** A text of the message file beside its owner. */
    public static String say(Class<?> owner, String key, Object... arguments) {
        return Message.of(owner, key, arguments).in(Locale.getDefault());
    }
}
