/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.NamedElement;

/**
 * Finds elements by name, or makes them. Of several with the same name the first is found.
 *
 * @param <T> the elements
 */
final class NameIndex<T extends NamedElement> {

    private final Map<String, T> elements = new HashMap<>();
    private final Set<T> made = new HashSet<>();
    private final Set<T> found = new HashSet<>();
    private final Supplier<T> maker;

    /**
     * @param existing the elements that are there
     * @param maker makes a new one and puts it where it belongs
     */
    NameIndex(Iterable<T> existing, Supplier<T> maker) {
        this.maker = maker;
        for (T element : existing) {
            if (element.getName() != null) {
                elements.putIfAbsent(Words.key(element.getName()), element);
            }
        }
    }

    T findOrMake(String name) {
        T known = elements.get(Words.key(name));
        if (known == null) {
            return make(name);
        }
        return met(known);
    }

    /** Finds an element by another name, too, unless another one is called so. */
    void alsoKnow(T element, String name) {
        elements.putIfAbsent(Words.key(name), element);
    }

    /** The element that is called so. */
    Optional<T> find(String name) {
        return Optional.ofNullable(elements.get(Words.key(name)));
    }

    /** Counts an element that was found otherwise. */
    T met(T known) {
        if (!made.contains(known)) {
            found.add(known);
        }
        return known;
    }

    private T make(String name) {
        T element = maker.get();
        element.setName(name);
        elements.put(Words.key(name), element);
        made.add(element);
        return element;
    }

    Tally tally() {
        return new Tally(made.size(), 0, found.size());
    }
}
