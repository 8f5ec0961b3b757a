/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.util.function.Predicate;

import org.partnerstrategy.journeys.tests.access.Node;

/** The name of a control. */
record Name(String words) implements Predicate<Node> {

    /** With or without a colon, as labels before fields have. */
    static Predicate<Node> of(String words) {
        return new Name(plain(words));
    }

    @Override
    public boolean test(Node node) {
        String name = node.name();
        return words.equals(plain(name.isEmpty() ? node.description() : name));
    }

    private static String plain(String words) {
        return words.strip().replaceFirst(":$", "");
    }
}
