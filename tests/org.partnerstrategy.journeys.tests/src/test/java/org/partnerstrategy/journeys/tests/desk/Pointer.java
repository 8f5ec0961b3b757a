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

    /** Asks for the context menu. */
    public void clickRight(Point place) {
        run("mousemove " + place.x + " " + place.y + " click 3");
    }

    /** Moves with the button held, as a hand does: over places in between. */
    public void drag(Point from, Point to) {
        run("mousemove " + from.x + " " + from.y + " mousedown 1");
        for (int step = 1; step <= STEPS; step++) {
            run("mousemove " + (from.x + (to.x - from.x) * step / STEPS) + " " + (from.y + (to.y - from.y) * step / STEPS));
        }
        run("mouseup 1");
    }

    private void run(String words) {
        programs.run(List.of(("xdotool " + words).split(" ")));
    }
}
