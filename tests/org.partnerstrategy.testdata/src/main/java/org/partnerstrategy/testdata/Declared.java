/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.testdata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.extension.Declaration;

/**
 * What a plug-in would declare.
 *
 * @param attributes the attributes of the element
 * @param implementation makes what its class would make
 * @param within the elements that it holds, by their names
 */
public record Declared(Map<String, String> attributes, Supplier<Object> implementation,
        Map<String, List<Declaration>> within) implements Declaration {

    /** An element that holds no others. */
    public Declared(Map<String, String> attributes, Supplier<Object> implementation) {
        this(attributes, implementation, Map.of());
    }

    /** An element that is made by a class. */
    public static Declared of(String id, Supplier<Object> implementation) {
        return new Declared(Map.of("id", id), implementation);
    }

    /** An element without a class. */
    public static Declared of(Map<String, String> attributes) {
        return new Declared(attributes, () -> null);
    }

    @Override
    public String plugIn() {
        return "org.example";
    }

    @Override
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public List<Declaration> children(String name) {
        return within.getOrDefault(name, List.of());
    }

    @Override
    public Object create(String attribute) {
        return implementation.get();
    }
}
