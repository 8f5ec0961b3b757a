/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.profile;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says in one line why a profile cannot be used or kept: which, what is the matter, and what to do. */
public final class ProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String profile;
    private final transient Message problem;

    ProfileException(String profile, Message problem, Throwable cause) {
        super(cause);
        this.profile = profile;
        this.problem = problem;
    }

    /** The whole line in that language. */
    public String in(Locale language) {
        return profile + ": " + problem.in(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
