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
