package org.partnerstrategy.matrix.text;

import java.util.List;

import org.partnerstrategy.matrix.scene.Role;

/**
 * A text broken into lines.
 *
 * @param lines one or more; a line that ends with a space was broken there
 * @param width of the widest line, in pixels
 * @param height of all lines, in pixels
 * @param whole whether nothing was left out
 */
public record TextBlock(List<String> lines, double width, double height, boolean whole) {

    /** The lines as they are. */
    public static TextBlock of(List<String> lines, Role role, boolean whole) {
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, TextWidths.of(line.stripTrailing(), role.fontSize()));
        }
        return new TextBlock(List.copyOf(lines), width, lines.size() * role.lineHeight(), whole);
    }
}
