/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import org.partnerstrategy.report.HouseStyle;

/** The colours of a house style on the page, light and dark. */
final class HouseStyleSheet {

    /** As --ground and --raised of the page. */
    private static final int WHITE = 0xFFFFFF;
    private static final int RAISED = 0xF4F6F8;
    /** As those of the dark page. */
    private static final int DARK = 0x14181D;
    private static final int DARK_RAISED = 0x1D232A;

    private HouseStyleSheet() {
    }

    /** What comes after the page's own style; empty where the style has no colour. */
    static String of(HouseStyle style) {
        return style.colour().isEmpty() ? ""
                : ":root { " + colours(style, WHITE, RAISED) + " }\n"
                        + "@media screen {\n:root[data-theme=dark] { " + colours(style, DARK, DARK_RAISED) + " }\n}\n"
                        + "@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme]) { "
                        + colours(style, DARK, DARK_RAISED) + " }\n}\n";
    }

    private static String colours(HouseStyle style, int ground, int raised) {
        int tint = style.tinted(ground).orElseThrow();
        int strong = style.strongOn(ground, raised, tint).orElseThrow();
        return "--strong: #%06x; --accent: #%06x; --tint: #%06x;".formatted(strong, strong, tint);
    }
}
