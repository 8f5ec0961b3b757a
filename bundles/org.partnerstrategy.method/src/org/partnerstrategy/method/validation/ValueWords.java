package org.partnerstrategy.method.validation;

import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.text.Message;

/** Quotes the value of an attribute in a finding, and offers to remove it. */
final class ValueWords {

    /** As much of a value as a finding shows, in characters. */
    private static final int LONGEST = 60;

    private ValueWords() {
    }

    static Message quoted(AttributeValue value) {
        String text = value.getValue() == null ? "" : value.getValue().strip();
        return Message.of(ValueWords.class, "quoted",
                text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    static QuickFix removal(AttributeValue value, Runnable change) {
        return new QuickFix(Message.of(ValueWords.class, "fix.remove-value", quoted(value)), change);
    }
}
