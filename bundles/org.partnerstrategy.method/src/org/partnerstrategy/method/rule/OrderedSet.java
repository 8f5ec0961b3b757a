/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Rules or choices in the order in which they are asked or offered, each with an identity of its own. It cannot be
 * changed.
 *
 * @param <T> what is in it
 */
public final class OrderedSet<T> {

    private final Function<? super T, String> identity;
    private final SequencedMap<String, T> elements;
    // Asked for each relation and each step of a drag.
    private final List<T> list;

    private OrderedSet(Function<? super T, String> identity, SequencedMap<String, T> elements) {
        this.identity = identity;
        this.elements = Collections.unmodifiableSequencedMap(elements);
        list = List.copyOf(elements.values());
    }

    /**
     * A set in that order.
     *
     * @param identity tells the elements apart, never null
     * @param elements with different identities
     */
    public static <T> OrderedSet<T> of(Function<? super T, String> identity, Collection<? extends T> elements) {
        SequencedMap<String, T> all = new LinkedHashMap<>();
        elements.forEach(element -> all.put(identity.apply(element), element));
        return new OrderedSet<>(identity, all);
    }

    /** This set with one more: in the place of the element with the same identity, otherwise before all others. */
    public OrderedSet<T> withFirst(T element) {
        String id = identity.apply(element);
        SequencedMap<String, T> more = new LinkedHashMap<>(elements);
        if (more.put(id, element) == null) {
            more.putFirst(id, element);
        }
        return new OrderedSet<>(identity, more);
    }

    /** This set with one more: in the place of the element with the same identity, otherwise behind all others. */
    public OrderedSet<T> withLast(T element) {
        SequencedMap<String, T> more = new LinkedHashMap<>(elements);
        more.put(identity.apply(element), element);
        return new OrderedSet<>(identity, more);
    }

    /** The element with that identity. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** All elements in their order. */
    public List<T> asList() {
        return list;
    }

    /** Their identities, in the same order. */
    public SequencedSet<String> identities() {
        return elements.sequencedKeySet();
    }
}
