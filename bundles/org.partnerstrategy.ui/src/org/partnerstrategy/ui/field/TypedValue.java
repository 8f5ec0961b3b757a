/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.partnerstrategy.editing.StrategyDocument;

/**
 * A value of a strategy that people type.
 *
 * @param document the document to which it belongs
 * @param read the value as a text; null for none
 * @param refusal why a text is not a value; empty when it is one
 * @param write changes the value, as one step that can be undone; gets the text without blanks around it
 */
public record TypedValue(StrategyDocument document, Supplier<String> read,
        Function<String, Optional<String>> refusal, Consumer<String> write) {

    /** A value that can be any text; an empty text is written as null. */
    public static TypedValue text(StrategyDocument document, Supplier<String> read, Consumer<String> write) {
        return new TypedValue(document, read, typed -> Optional.empty(),
                typed -> write.accept(typed.isEmpty() ? null : typed));
    }
}
