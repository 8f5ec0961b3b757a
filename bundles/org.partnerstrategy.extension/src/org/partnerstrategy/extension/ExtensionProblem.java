/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/**
 * Why something that a plug-in adds is not used.
 *
 * @param message what a person reads: which one, of which plug-in, and why
 * @param cause what it threw, if it did, for the log
 */
public record ExtensionProblem(Message message, Optional<Throwable> cause) {

    /** So many causes behind each other tell enough. */
    private static final int DEPTH = 5;

    static ExtensionProblem of(String point, Declaration declaration, String reason, Object... arguments) {
        return of(point, declaration, Message.of(ExtensionProblem.class, reason, arguments), Optional.empty());
    }

    static ExtensionProblem failed(String point, Declaration declaration, Throwable cause) {
        if (cause instanceof DeclarationException wrong) {
            return of(point, declaration, wrong.reason(), Optional.empty());
        }
        return of(point, declaration, Message.of(ExtensionProblem.class, "failed", words(cause)), Optional.of(cause));
    }

    /** What it threw and why, from the outside to the cause; what was said already is left out. */
    private static String words(Throwable thrown) {
        List<String> words = new ArrayList<>();
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < DEPTH; depth++) {
            String what = firstLine(each);
            if (!saysItsCauseOnly(each) && (words.isEmpty() || !words.getLast().contains(what))) {
                words.add(what);
            }
            each = each.getCause();
        }
        return words.isEmpty() ? firstLine(thrown) : String.join(": ", words);
    }

    /** Whether it was given no words of its own: then it has those of its cause. */
    private static boolean saysItsCauseOnly(Throwable thrown) {
        return thrown.getCause() != null && thrown.getCause().toString().equals(thrown.getMessage());
    }

    private static String firstLine(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage()).stream().flatMap(String::lines).map(String::strip)
                .filter(line -> !line.isEmpty()).findFirst().map(line -> line.replaceFirst("\\.$", ""))
                .orElseGet(() -> thrown.getClass().getSimpleName());
    }

    private static ExtensionProblem of(String point, Declaration declaration, Message reason,
            Optional<Throwable> cause) {
        return new ExtensionProblem(Message.of(ExtensionProblem.class, "problem",
                declaration.attribute("id").orElse("-"), point, declaration.plugIn(), reason), cause);
    }
}
