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
import org.partnerstrategy.journeys.tests.desk.Desk;

/** A field with choices that it shows when it is pressed. */
public final class Choice extends Control {

    private final Controls controls;

    Choice(Controls controls, Desk desk, String name, Supplier<Optional<Node>> search) {
        super(desk, "choice \"" + name + "\"", search);
        this.controls = controls;
    }

    /** Presses it, and the one with that name. */
    public void choose(String name) {
        click();
        controls.item(name).click();
    }
}
