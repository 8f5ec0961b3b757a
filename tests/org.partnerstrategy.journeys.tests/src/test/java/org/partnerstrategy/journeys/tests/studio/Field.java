/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Desk;

/** A field that can be typed in. */
public final class Field extends Control {

    Field(Desk desk, String what, Supplier<Optional<Node>> search) {
        super(desk, what, search);
    }

    /** Replaces what is in it by keys. */
    public Field fill(String text) {
        focus();
        desk().keyboard().press("ctrl+a");
        desk().keyboard().type(text);
        says(text);
        return this;
    }

    /** Types behind what is in it. */
    public Field append(String text) {
        String before = text();
        focus();
        desk().keyboard().press("ctrl+End");
        desk().keyboard().type(text);
        says(before + text);
        return this;
    }

    /** Whether it takes numbers. */
    public boolean isNumeric() {
        return node().role().equals("spin button");
    }

    private void focus() {
        click();
        becomes(State.FOCUSED);
    }
}
