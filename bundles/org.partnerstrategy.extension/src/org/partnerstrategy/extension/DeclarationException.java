package org.partnerstrategy.extension;

import org.partnerstrategy.model.text.Message;

/** A plug-in declares something wrongly. */
public final class DeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message reason;

    /**
     * @param reason what is wrong, as the end of a sentence
     */
    public DeclarationException(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** What is wrong. */
    Message reason() {
        return reason;
    }
}
