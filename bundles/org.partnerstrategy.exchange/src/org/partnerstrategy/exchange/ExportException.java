/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.io.IOException;
import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says that what was asked for cannot be exported: people read why. Who throws it is not broken. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /**
     * @param problem what is the matter and what to do, in one line
     */
    public ExportException(Message problem) {
        this.problem = problem;
    }

    /** What is the matter and what to do, in one line. */
    public Message problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return problem.in(Locale.ENGLISH);
    }
}
