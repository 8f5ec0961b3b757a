/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.access;

import java.util.List;

import org.freedesktop.dbus.types.UInt32;

/** What a control is at the moment; AT-SPI gives each a bit. */
public enum State {
    ACTIVE(1), CHECKED(4), EDITABLE(7), EXPANDED(10), FOCUSED(12), MODAL(16), MULTI_LINE(17), PRESSED(20), SELECTED(23),
    SENSITIVE(24),
    SHOWING(25), SINGLE_LINE(26);

    private final int bit;

    State(int bit) {
        this.bit = bit;
    }

    /** Whether it is among those that a control told, 32 bits in each number. */
    boolean isIn(List<UInt32> told) {
        int word = bit / Integer.SIZE;
        return word < told.size() && (told.get(word).longValue() >> bit % Integer.SIZE & 1) == 1;
    }
}
