package org.partnerstrategy.editor.matrix;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the matrix editor says. */
public final class Texts {

    private Texts() {
    }

    /** A message of the matrix editor. */
    public static Message message(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments);
    }

    /** The same in the user's language. */
    public static String say(String key, Object... arguments) {
        return say(message(key, arguments));
    }

    /** A message in the user's language. */
    public static String say(Message message) {
        return message.in(Locale.getDefault());
    }

    /** A message that begins a line: its first letter is a capital. */
    public static String begin(Message message) {
        String text = say(message);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
    }
}
