/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.figure;

import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/**
 * A figure that shows something about a strategy as a whole.
 *
 * @param title what it is about, in a few words
 * @param value the figure, such as "€ 1,200,000" or "3 of 12"
 * @param explanation what it means, or how it was found; none when the title says enough
 */
public record Figure(Message title, Message value, Optional<Message> explanation) {

    /** A figure with an explanation. */
    public Figure(Message title, Message value, Message explanation) {
        this(title, value, Optional.of(explanation));
    }
}
