/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

/** What a plug-in says about one thing that it adds: an element of its {@code plugin.xml}. */
public interface Declaration {

    /** The name of the plug-in. */
    String plugIn();

    /** An attribute of the element, translated; none when it is missing or blank. */
    Optional<String> attribute(String name);

    /**
     * An attribute of the element, translated.
     *
     * @throws DeclarationException when it is missing or blank
     */
    default String required(String name) {
        return attribute(name).orElseThrow(
                () -> new DeclarationException(Message.of(Declaration.class, "missing", name)));
    }

    /**
     * An attribute that is one of a few words; none when it is missing or blank.
     *
     * @param words what each word means
     * @throws DeclarationException when it is another word
     */
    default <V> Optional<V> choice(String name, Map<String, V> words) {
        return attribute(name).map(word -> Optional.ofNullable(words.get(word)).orElseThrow(
                () -> new DeclarationException(Message.of(Declaration.class, "choice", name, word,
                        String.join(", ", words.keySet())))));
    }

    /**
     * An attribute that is a whole number; none when it is missing or blank.
     *
     * @throws DeclarationException when it is something else
     */
    default Optional<Integer> number(String name) {
        return attribute(name).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new DeclarationException(Message.of(Declaration.class, "number", name, text));
            }
        });
    }

    /**
     * An attribute that is a whole number.
     *
     * @throws DeclarationException when it is missing, blank or something else
     */
    default int requiredNumber(String name) {
        required(name);
        return number(name).orElseThrow();
    }

    /** The elements with that name within this one. */
    List<Declaration> children(String name);

    /**
     * Makes an object of the class that an attribute names.
     *
     * @throws Exception when there is no such class, or none can be made
     */
    Object create(String attribute) throws Exception;
}
