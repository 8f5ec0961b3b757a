/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colour of an organisation, in which its reports set their headings.
 *
 * @param rgb red, green and blue, 8 bits each: 0x000000 to 0xFFFFFF
 */
public record HouseColour(int rgb) {

    private static final int WHITE = 0xFFFFFF;
    private static final int DIGITS = 6;
    private static final int HEXADECIMAL = 16;
    private static final Pattern SHORT = Pattern.compile("#?([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern WHOLE = Pattern.compile("#?([0-9a-f]{6})");

    /**
     * @throws IllegalArgumentException when it is more than 24 bits
     */
    public HouseColour {
        if (rgb < 0 || rgb > WHITE) {
            throw new IllegalArgumentException(rgb + " is not a colour");
        }
    }

    /**
     * The colour as style guides write it: #005A9C, 005a9c or #05a.
     *
     * @throws IllegalArgumentException when the text is no such colour
     */
    public static HouseColour parse(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        Matcher brief = SHORT.matcher(typed);
        String digits = brief.matches() ? brief.replaceFirst("$1$1$2$2$3$3") : typed;
        if (!WHOLE.matcher(digits).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a colour such as #005A9C");
        }
        return new HouseColour(Integer.parseInt(digits.substring(digits.length() - DIGITS), HEXADECIMAL));
    }

    /** The colour as files hold it, for example #005A9C. */
    @Override
    public String toString() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, DIGITS);
    }
}
