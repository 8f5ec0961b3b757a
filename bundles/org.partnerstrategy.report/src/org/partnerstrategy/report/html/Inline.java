/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import org.partnerstrategy.matrix.paint.InlineContent;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.SvgStyleSheet;
import org.partnerstrategy.report.HouseStyle;

/** Style and script of the page, the same for readers of HTML and of XML. */
final class Inline {

    private Inline() {
    }

    /** The style: of the page, of the pictures in both palettes, and of the house. Paper is always light. */
    static InlineContent style(HouseStyle house) {
        return new InlineContent(InlineContent.read(Inline.class, "report.css")
                + SvgStyleSheet.of(Palette.light(), "svg")
                + "@media screen {\n" + SvgStyleSheet.of(Palette.dark(), ":root[data-theme=dark] svg") + "}\n"
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + SvgStyleSheet.of(Palette.dark(), ":root:not([data-theme]) svg") + "}\n" + HouseStyleSheet.of(house));
    }

    /** The script. */
    static InlineContent script() {
        return new InlineContent("//<![CDATA[\n" + InlineContent.read(Inline.class, "report.js") + "//]]>");
    }
}
