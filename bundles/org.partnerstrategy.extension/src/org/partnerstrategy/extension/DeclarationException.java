/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
