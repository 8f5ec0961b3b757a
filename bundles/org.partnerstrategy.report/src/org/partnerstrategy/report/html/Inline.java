/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.SvgStyleSheet;

/**
 * Style or script within the page, as it is between its tags. The page's policy names its hash, so that the browser
 * runs nothing else, whatever a name in a strategy may hold.
 *
 * @param text what is between the tags, the same for readers of HTML and of XML
 */
record Inline(String text) {

    /** The style: of the page, and of the pictures in both palettes. Paper is always light. */
    static Inline style() {
        return new Inline(resource("report.css") + SvgStyleSheet.of(Palette.light(), "svg")
                + "@media screen {\n" + SvgStyleSheet.of(Palette.dark(), ":root[data-theme=dark] svg") + "}\n"
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + SvgStyleSheet.of(Palette.dark(), ":root:not([data-theme]) svg") + "}\n");
    }

    /** The script. */
    static Inline script() {
        return new Inline("//<![CDATA[\n" + resource("report.js") + "//]]>");
    }

    /** How a content security policy names it. */
    String hash() {
        try {
            return "'sha256-" + Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = Inline.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
