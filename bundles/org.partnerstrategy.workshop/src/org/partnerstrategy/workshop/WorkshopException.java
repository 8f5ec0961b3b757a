/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.io.IOException;
import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says why a workshop cannot start or go on: what is the matter and what to do, in one line. */
public final class WorkshopException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    private WorkshopException(Message problem, Throwable cause) {
        super(cause);
        this.problem = problem;
    }

    /** One with a message of this package. */
    static WorkshopException of(String key, Object... arguments) {
        return new WorkshopException(Message.of(WorkshopException.class, key, arguments), null);
    }

    /** One about something else that went wrong. */
    public static WorkshopException because(Message problem, Throwable cause) {
        return new WorkshopException(problem, cause);
    }

    /** The line in that language. */
    public String in(Locale language) {
        return problem.in(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }

    @Override
    public String getLocalizedMessage() {
        return in(Locale.getDefault());
    }
}
