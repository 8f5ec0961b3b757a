/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says that a register cannot be used: where, what is the matter and what to do. */
public sealed class RegisterException extends Exception permits ProtectedRegisterException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient Message problem;

    /**
     * @param place the register, with the line or record where there is one
     * @param problem what is the matter and what to do, in one line
     */
    public RegisterException(String place, Message problem) {
        this(place, problem, null);
    }

    /**
     * @param place the register, with the line or record where there is one
     * @param problem what is the matter and what to do, in one line
     * @param cause what brought it to light; can be null
     */
    public RegisterException(String place, Message problem, Throwable cause) {
        super(cause);
        this.place = place;
        this.problem = problem;
    }

    /**
     * The register, followed by the line ({@code file.csv:12}, {@code file.json:12:3}) or by the path within it
     * ({@code file.json $[11].Naam}) where there is one.
     */
    public String place() {
        return place;
    }

    /** What is the matter and what to do, in one line without the place. */
    public Message problem() {
        return problem;
    }

    /** The whole in one line: the place, what is the matter and what to do. */
    public String in(Locale language) {
        return place + ": " + problem.in(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
