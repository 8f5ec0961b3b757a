/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says that files are not versions of one strategy, or cannot be brought together: what is wrong, and what to do. */
public final class NotComparableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /**
     * @param problem what is the matter, in one line
     */
    public NotComparableException(Message problem) {
        this.problem = problem;
    }

    /** The line in any language. */
    public Message problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return problem.in(Locale.ENGLISH);
    }
}
