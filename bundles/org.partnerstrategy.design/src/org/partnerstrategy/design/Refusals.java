/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design;

import java.util.Optional;
import java.util.function.Consumer;

import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.model.text.Message;

/**
 * What cannot be taken from the user: it changes nothing, and the window tells why. Without a window nobody hears it.
 */
public final class Refusals {

    private static volatile Optional<Consumer<String>> listener = Optional.empty();

    private Refusals() {
    }

    /** Tells refusals to a window, until another one or none takes its place. */
    public static void tellTo(Optional<Consumer<String>> window) {
        listener = window;
    }

    /** Tells why something was refused, in the language of the user. */
    public static void tell(String problem) {
        listener.ifPresent(window -> window.accept(problem));
    }

    /**
     * Makes the change that a text means which was typed into a cell, or tells why it means none.
     *
     * @param column what the column is called
     * @param meant what the text means
     */
    public static void enter(Message column, ParsedInput meant) {
        switch (meant) {
        case ParsedInput.Accepted accepted -> {
            Steps.tell(Steps.Kind.TYPE, column);
            accepted.change().run();
        }
        case ParsedInput.Refused refused -> tell(refused.problem());
        }
    }
}
