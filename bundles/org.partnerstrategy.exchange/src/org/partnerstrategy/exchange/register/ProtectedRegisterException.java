/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
