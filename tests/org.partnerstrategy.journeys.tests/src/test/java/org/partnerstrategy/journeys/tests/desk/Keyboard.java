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
