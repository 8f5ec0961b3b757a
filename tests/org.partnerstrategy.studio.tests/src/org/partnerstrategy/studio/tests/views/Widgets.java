/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
