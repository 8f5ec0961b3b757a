package org.partnerstrategy.exchange.register;

import org.partnerstrategy.model.text.Message;

/** Says that a register is protected by a password, which was not given or is another one. */
public final class ProtectedRegisterException extends RegisterException {

    private static final long serialVersionUID = 1L;

    /**
     * @param place the register
     * @param problem what is the matter and what to do, in one line
     * @param cause what brought it to light; can be null
     */
    public ProtectedRegisterException(String place, Message problem, Throwable cause) {
        super(place, problem, cause);
    }
}
