package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.partnerstrategy.model.text.Message;

/** Texts as people read them. */
public final class Said {

    private Said() {
    }

    /** Fails when the message cannot be said in each language, or leaves a placeholder open. */
    public static void completely(Message message) {
        Message.LANGUAGES.forEach(language -> {
            String text = message.in(language);
            assertFalse(text.isBlank() || text.contains("{") || text.contains("''"), text);
        });
    }
}
