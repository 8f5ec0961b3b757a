/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What prefixes stand for in the elements that are open. */
final class NamespaceScopes {

    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final Map<String, String> next = new TreeMap<>();

    /** The element that comes next declares a prefix; an empty one is that of names without a prefix. */
    void declare(String prefix, String namespace) {
        next.put(prefix, namespace);
    }

    /** What the element that comes next declares. */
    Map<String, String> declared() {
        return new TreeMap<>(next);
    }

    /** An element begins. */
    void push() {
        Map<String, String> scope = new HashMap<>(current());
        scope.putAll(next);
        next.clear();
        scopes.push(scope);
    }

    /** It ends. */
    void pop() {
        scopes.pop();
    }

    /** What prefixes stand for in the innermost element, without those that stand for nothing. */
    Map<String, String> current() {
        Map<String, String> current = new HashMap<>(scopes.isEmpty() ? Map.of() : scopes.peek());
        current.values().removeIf(String::isEmpty);
        return current;
    }
}
