/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/**
 * Why something that a plug-in adds is not used.
 *
 * @param message what a person reads: which one, of which plug-in, and why
 * @param cause what it threw, if it did, for the log
 */
public record ExtensionProblem(Message message, Optional<Throwable> cause) {

    static ExtensionProblem of(String point, Declaration declaration, String reason, Object... arguments) {
        return of(point, declaration, Message.of(ExtensionProblem.class, reason, arguments), Optional.empty());
    }

    static ExtensionProblem failed(String point, Declaration declaration, Throwable cause) {
        if (cause instanceof DeclarationException wrong) {
            return of(point, declaration, wrong.reason(), Optional.empty());
        }
        String what = Optional.ofNullable(cause.getMessage()).filter(text -> !text.isBlank())
                .orElse(cause.getClass().getSimpleName());
        return of(point, declaration, Message.of(ExtensionProblem.class, "failed", what.lines().findFirst()
                .orElse(what)),
                Optional.of(cause));
    }

    private static ExtensionProblem of(String point, Declaration declaration, Message reason,
            Optional<Throwable> cause) {
        return new ExtensionProblem(Message.of(ExtensionProblem.class, "problem",
                declaration.attribute("id").orElse("-"), point, declaration.plugIn(), reason), cause);
    }
}
