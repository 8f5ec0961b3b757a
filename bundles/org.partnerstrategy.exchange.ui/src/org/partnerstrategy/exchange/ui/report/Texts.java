package org.partnerstrategy.exchange.ui.report;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What the wizard says, in the language of the workbench. */
final class Texts {

    private Texts() {
    }

    static String of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments).in(Locale.getDefault());
    }
}
