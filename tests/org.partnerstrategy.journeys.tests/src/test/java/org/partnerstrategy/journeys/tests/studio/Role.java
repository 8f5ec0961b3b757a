/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.util.Set;
import java.util.function.Predicate;

import org.partnerstrategy.journeys.tests.access.Node;

/** The kinds that a control can be of, in the words of AT-SPI. */
record Role(Set<String> kinds) implements Predicate<Node> {

    static Predicate<Node> among(String... kinds) {
        return new Role(Set.of(kinds));
    }

    @Override
    public boolean test(Node node) {
        return kinds.contains(node.role());
    }
}
