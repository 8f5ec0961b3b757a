package org.partnerstrategy.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines, between words where it can.
 *
 * @param width the longest line, in characters
 */
public record Wrapping(int width) {

    /** The lines of a text, of which each line begins a new one. */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            String rest = paragraph;
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                int end = space > 0 ? space : width;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
