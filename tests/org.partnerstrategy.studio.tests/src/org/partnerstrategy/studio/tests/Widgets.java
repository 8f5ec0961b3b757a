/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Finds controls as a user would, by what they say, and uses them. */
public final class Widgets {

    private Widgets() {
    }

    /** All visible controls of a kind within another one. */
    public static <C extends Control> List<C> all(Composite root, Class<C> kind) {
        return below(root).filter(kind::isInstance).map(kind::cast).filter(Control::isVisible).toList();
    }

    /** The first visible control of a kind that passes. */
    public static <C extends Control> C find(Composite root, Class<C> kind, Predicate<C> wanted) {
        return all(root, kind).stream().filter(wanted).findFirst()
                .orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName()));
    }

    /** Presses the button whose text begins so. */
    public static void press(Composite root, String text) {
        find(root, Button.class, button -> button.getText().startsWith(text))
                .notifyListeners(SWT.Selection, new Event());
    }

    /** Follows a link. */
    public static void follow(Hyperlink link) {
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Widgets::below))
                : Stream.of(control);
    }
}
