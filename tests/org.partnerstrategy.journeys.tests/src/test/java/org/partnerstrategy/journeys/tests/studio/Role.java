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
