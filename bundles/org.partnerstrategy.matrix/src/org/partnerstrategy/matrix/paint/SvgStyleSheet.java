/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.util.Locale;
import java.util.stream.Collectors;

import org.partnerstrategy.matrix.scene.Role;

/**
 * The rules by which a page colours pictures of {@link SvgPainter#forStyleSheet}, so that one page can have two
 * palettes.
 */
public final class SvgStyleSheet {

    private SvgStyleSheet() {
    }

    /**
     * A rule for each role.
     *
     * @param within the selector of what the pictures are in, such as ".dark"
     */
    public static String of(Palette palette, String within) {
        StringBuilder rules = new StringBuilder();
        for (Role role : Role.values()) {
            rules.append(within).append(" .").append(name(role)).append('{').append(declarations(palette.style(role)))
                    .append("}\n");
        }
        return rules.toString();
    }

    /** The class of the marks of a role. */
    static String name(Role role) {
        return "m-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String declarations(Style style) {
        return "fill:" + style.fill().map(Colour::hexadecimal).orElse("none")
                + (style.isSeenThrough() ? ";fill-opacity:" + style.cover() + "%" : "") + style.stroke()
                .map(stroke -> ";stroke:" + stroke.hexadecimal() + ";stroke-width:" + SvgNumber.of(style.width()))
                .orElse("") + (style.dashes().isEmpty() ? ""
                        : ";stroke-dasharray:" + style.dashes().stream().map(String::valueOf)
                                .collect(Collectors.joining(" ")));
    }
}
