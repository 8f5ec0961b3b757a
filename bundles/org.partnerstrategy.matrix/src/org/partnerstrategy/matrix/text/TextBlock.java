/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
