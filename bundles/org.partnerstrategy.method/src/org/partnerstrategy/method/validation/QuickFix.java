package org.partnerstrategy.method.validation;

import org.partnerstrategy.model.text.Message;

/**
 * A change of the strategy that takes a finding away.
 *
 * @param label what the change does, in words
 * @param change changes the strategy directly
 */
public record QuickFix(Message label, Runnable change) {

    /** Makes the change, once. Whoever wants to undo it wraps the call in a command. */
    public void apply() {
        change.run();
    }
}
