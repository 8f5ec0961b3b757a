/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says that what was asked for cannot be done with what was given: one line that shows what, where and what to do. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /**
     * @param problem the line
     */
    public BadInputException(Message problem) {
        this.problem = problem;
    }

    /** The line in that language. */
    public String in(Locale language) {
        return problem.in(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
