/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/** What a text that was typed means. Nothing here is null. */
public sealed interface ParsedInput {

    /**
     * The text can be taken.
     *
     * @param change makes the change; runs at most once, as part of an undo step
     * @param remark what the user should know before, for instance that the name is new
     */
    record Accepted(Runnable change, Optional<Message> remark) implements ParsedInput {

        /** The remark in the language of the workbench. */
        public Optional<String> note() {
            return remark.map(message -> message.in(Locale.getDefault()));
        }
    }

    /**
     * The text cannot be taken.
     *
     * @param reason what is wrong and what to type instead
     */
    record Refused(Message reason) implements ParsedInput {

        /** The reason in the language of the workbench. */
        public String problem() {
            return reason.in(Locale.getDefault());
        }
    }

    /** The text can be taken. */
    static ParsedInput accepted(Runnable change) {
        return new Accepted(change, Optional.empty());
    }

    /** The text can be taken, with something the user should know. */
    static ParsedInput accepted(Runnable change, Message remark) {
        return new Accepted(change, Optional.of(remark));
    }

    /** The text can be taken and changes nothing. */
    static ParsedInput unchanged() {
        return accepted(() -> { });
    }

    /** The text cannot be taken. */
    static ParsedInput refused(Message reason) {
        return new Refused(reason);
    }

    /** Why the text cannot be taken; none when it can. */
    default Optional<Message> refusal() {
        return this instanceof Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }
}
