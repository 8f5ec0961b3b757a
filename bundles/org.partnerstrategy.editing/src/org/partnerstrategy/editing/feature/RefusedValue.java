package org.partnerstrategy.editing.feature;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What was typed cannot be a value. */
public final class RefusedValue extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** For that reason, which says what would be right. */
    public RefusedValue(Message reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    /** What is wrong, and what would be right. */
    public Message reason() {
        return reason;
    }
}
