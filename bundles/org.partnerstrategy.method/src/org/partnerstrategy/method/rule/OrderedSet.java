/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.rule;

import java.util.Collection;
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
    private final SequencedMap<String, T> elements = new LinkedHashMap<>();

    private OrderedSet(Function<? super T, String> identity, Collection<? extends T> elements) {
        this.identity = identity;
        elements.forEach(element -> this.elements.put(identity.apply(element), element));
    }

    /**
     * A set in that order.
     *
     * @param identity tells the elements apart, never null
     * @param elements with different identities
     */
    public static <T> OrderedSet<T> of(Function<? super T, String> identity, Collection<? extends T> elements) {
        return new OrderedSet<>(identity, elements);
    }

    /** This set with one more: in the place of the element with the same identity, otherwise before all others. */
    public OrderedSet<T> withFirst(T element) {
        OrderedSet<T> more = new OrderedSet<>(identity, elements.values());
        if (more.elements.put(identity.apply(element), element) == null) {
            more.elements.putFirst(identity.apply(element), element);
        }
        return more;
    }

    /** This set with one more: in the place of the element with the same identity, otherwise behind all others. */
    public OrderedSet<T> withLast(T element) {
        OrderedSet<T> more = new OrderedSet<>(identity, elements.values());
        more.elements.put(identity.apply(element), element);
        return more;
    }

    /** The element with that identity. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** All elements in their order. */
    public List<T> asList() {
        return List.copyOf(elements.values());
    }

    /** Their identities, in the same order. */
    public SequencedSet<String> identities() {
        return new LinkedHashMap<>(elements).sequencedKeySet();
    }
}
