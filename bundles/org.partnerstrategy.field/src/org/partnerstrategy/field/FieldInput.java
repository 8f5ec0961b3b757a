/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.partnerstrategy.field.text.Completion;

/**
 * How a fact is typed: what a text means, and which texts the user may mean. What is typed is the text that is shown.
 *
 * @param <T> the kind of element
 */
public interface FieldInput<T> {

    /**
     * What a text means for an element. Changes nothing yet: it is also asked while the user types.
     *
     * @param element an element of the strategy or a new one, which is not yet in the model
     * @param text what was typed, without spaces around it; empty when the user cleared it
     */
    ParsedInput read(T element, String text);

    /** Texts that the user may mean, best first. */
    default List<String> proposals(T element, String typed) {
        return List.of();
    }

    /**
     * The whole text where only one proposal begins with what was typed; none when what was typed is a proposal itself,
     * or when several or none begin so. Case makes no difference.
     */
    default Optional<String> completion(T element, String typed) {
        return Completion.of(proposals(element, typed), typed);
    }

    /** Whether only proposals can be taken, so that Enter takes the first one. */
    default boolean isClosed() {
        return false;
    }

    /** Whether texts have several lines. */
    default boolean isLong() {
        return false;
    }

    /** Whether it can be typed for this element at all. */
    default boolean mayEdit(T element) {
        return true;
    }

    /** A text on one line. */
    static <T> FieldInput<T> line(BiFunction<T, String, ParsedInput> read) {
        return read::apply;
    }

    /** A text that may have several lines. */
    static <T> FieldInput<T> lines(BiFunction<T, String, ParsedInput> read) {
        return new FieldInput<>() {

            @Override
            public ParsedInput read(T element, String text) {
                return read.apply(element, text);
            }

            @Override
            public boolean isLong() {
                return true;
            }
        };
    }

    /** A text on one line for which there are proposals. */
    static <T> FieldInput<T> proposing(BiFunction<T, String, ParsedInput> read,
            BiFunction<T, String, List<String>> proposals) {
        return new FieldInput<>() {

            @Override
            public ParsedInput read(T element, String text) {
                return read.apply(element, text);
            }

            @Override
            public List<String> proposals(T element, String typed) {
                return proposals.apply(element, typed);
            }
        };
    }
}
