package org.partnerstrategy.studio;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the studio says, in the user's language. */
public final class Texts {

    private Texts() {
    }

    /** The text with that key, with the arguments filled in. */
    public static String of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments).in(Locale.getDefault());
    }
}
