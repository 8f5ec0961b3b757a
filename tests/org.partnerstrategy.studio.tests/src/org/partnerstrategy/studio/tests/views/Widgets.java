package org.partnerstrategy.studio.tests.views;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds controls within others. */
final class Widgets {

    private Widgets() {
    }

    /** All controls of a class within one, itself included. */
    static <T extends Control> List<T> all(Control root, Class<T> type) {
        return stream(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Control> stream(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Arrays.stream(composite.getChildren()).flatMap(Widgets::stream))
                : Stream.of(root);
    }
}
