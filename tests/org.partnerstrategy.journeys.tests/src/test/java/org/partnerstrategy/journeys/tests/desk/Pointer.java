/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.desk;

import java.awt.Point;
import java.util.List;

/** The pointer and its buttons. */
public final class Pointer {

    /** Programs take what is moved less far for a click. */
    private static final int STEPS = 8;

    private final Programs programs;

    Pointer(Programs programs) {
        this.programs = programs;
    }

    public void move(Point place) {
        run("mousemove " + place.x + " " + place.y);
    }

    public void click(Point place) {
        run("mousemove " + place.x + " " + place.y + " click 1");
    }

    public void doubleClick(Point place) {
        run("mousemove " + place.x + " " + place.y + " click --repeat 2 --delay 60 1");
    }

    /** Asks for the context menu; one that is let go of before it shows can be closed by that. */
    public void clickRight(Point place) {
        run("mousemove " + place.x + " " + place.y + " mousedown 3 sleep 0.3 mouseup 3");
    }

    /**
     * Moves with the button held, as a hand does: over places in between, and at rest for a moment before it lets go.
     */
    public void drag(Point from, Point to) {
        StringBuilder words = new StringBuilder("mousemove " + from.x + " " + from.y + " mousedown 1 sleep 0.1");
        for (int step = 1; step <= STEPS; step++) {
            words.append(" mousemove " + (from.x + (to.x - from.x) * step / STEPS) + " "
                    + (from.y + (to.y - from.y) * step / STEPS) + " sleep 0.05");
        }
        run(words + " sleep 0.3 mouseup 1");
    }

    /** Turns the wheel by one notch. */
    public void scroll(Point place, boolean down) {
        run("mousemove " + place.x + " " + place.y + " click " + (down ? 5 : 4));
    }

    private void run(String words) {
        programs.run(List.of(("xdotool " + words).split(" ")));
    }
}
