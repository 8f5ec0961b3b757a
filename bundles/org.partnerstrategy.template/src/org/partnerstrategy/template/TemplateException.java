/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.template;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says why a plug-in cannot be made: what is the matter and what to do. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    TemplateException(Message problem) {
        this.problem = problem;
    }

    /** What is the matter and what to do, in one line. */
    public Message problem() {
        return problem;
    }

    /** The same in that language. */
    public String in(Locale language) {
        return problem.in(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
