/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A text that can be said in every language of the product. The words stand in the file {@code messages.properties}
 * (and its translations) beside the class that owns the message.
 *
 * @param owner the class beside which the message file lies
 * @param key the key of the text in that file
 * @param arguments what is filled in; an argument that is itself a message is said in the same language, and an
 *        amount of money in whole euro
 */
public record Message(Class<?> owner, String key, List<Object> arguments) {

    /** The languages in which every message can be said; the first is said when another one is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    // Without this a Dutch computer would answer in Dutch to who asks for English.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message of the file beside the owner. */
    public static Message of(Class<?> owner, String key, Object... arguments) {
        return new Message(owner, key, List.of(arguments));
    }

    /** A text that is the same in every language, such as one that a plug-in has translated already. */
    public static Message verbatim(String text) {
        return of(Message.class, "verbatim", text);
    }

    /**
     * The message in that language; in English when the product does not speak the language.
     *
     * @throws java.util.MissingResourceException when the owner has no such message
     */
    public String in(Locale language) {
        String pattern = ResourceBundle.getBundle(owner.getPackageName() + ".messages", language,
                owner.getClassLoader(), NO_FALLBACK).getString(key);
        if (arguments.isEmpty() && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] words = arguments.stream().map(argument -> said(argument, language)).toArray();
        return new MessageFormat(pattern, language).format(words);
    }

    private static Object said(Object argument, Locale language) {
        return switch (argument) {
        case Message message -> message.in(language);
        case BigDecimal euro -> Rounding.euro(euro);
        default -> argument;
        };
    }

    /** The message in the user's language, which is the default locale of the program. */
    public String localized() {
        return in(Locale.getDefault());
    }

    /** The message in the user's language, with a capital as its first letter, to begin a line with. */
    public String capitalized() {
        String text = localized();
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
    }

    /** The message in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
