/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The messages of one package, from its files {@code messages.properties} and {@code messages_nl.properties}. A class
 * binds them once:
 *
 * <pre>private static final Messages MESSAGES = Messages.of(TheClass.class);</pre>
 *
 * @param owner a class of that package, never null
 */
public record Messages(Class<?> owner) {

    /** The messages beside that class. */
    public static Messages of(Class<?> owner) {
        return new Messages(owner);
    }

    /** A message that can be said in every language of the product. */
    public Message message(String key, Object... arguments) {
        return Message.of(owner, key, arguments);
    }

    /** The message with that key; none if there is none. */
    public Optional<Message> find(String key) {
        Message message = message(key);
        try {
            message.in(Locale.ENGLISH);
            return Optional.of(message);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /**
     * The text of a message in the user's language.
     *
     * @throws java.util.MissingResourceException when there is no such message
     */
    public String text(String key, Object... arguments) {
        return message(key, arguments).localized();
    }
}
