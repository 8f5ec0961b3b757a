/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.desk;

import java.util.ArrayList;
import java.util.List;

/** Keys that are really pressed, as the X server sees it. */
public final class Keyboard {

    private final Programs programs;

    Keyboard(Programs programs) {
        this.programs = programs;
    }

    /** Types a text; a line break is Enter, a tab is Tab. */
    public void type(String text) {
        programs.run(List.of("xdotool", "type", "--clearmodifiers", "--", text));
    }

    /** Presses keys one after another, each with the keys that are held with it, for instance {@code ctrl+s}. */
    public void press(String... keys) {
        List<String> command = new ArrayList<>(List.of("xdotool", "key", "--clearmodifiers", "--"));
        command.addAll(List.of(keys));
        programs.run(command);
    }
}
