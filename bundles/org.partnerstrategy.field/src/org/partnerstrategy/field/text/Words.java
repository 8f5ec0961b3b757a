/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words out of a register, or that someone typed, as they are stored and as they are compared. */
public final class Words {

    private static final Pattern NOT_IN_XML = Pattern
            .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x{85}]+");

    /** Soft hyphens, zero widths, byte order marks and marks of direction: left behind by programs, seen by nobody. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x{AD}\\x{34F}\\x{61C}\\x{180E}\\x{200B}\\x{200E}\\x{200F}"
            + "\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}\\x{FFF9}-\\x{FFFB}]");

    /** Emoji and some scripts need these in a text; in a comparison they count as little as the others. */
    private static final Pattern JOINING = Pattern
            .compile("[\\x{200C}\\x{200D}\\x{FE00}-\\x{FE0F}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]");

    private Words() {
    }

    /** Whether the text has characters that a strategy's file, being XML, cannot hold. */
    public static boolean haveForbiddenCharacters(String text) {
        return NOT_IN_XML.matcher(text).find();
    }

    /**
     * The text without forbidden and invisible characters, with single spaces and none around it, and with accents on
     * their letters (Unicode's form NFC).
     */
    public static String tidy(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** Nearly all texts of a register are tidy, and finding that out is much faster than tidying them. */
    private static boolean isTidy(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isSingleSpace = character == ' ' && previous != ' ';
            boolean isVisible = character > ' ' && character <= '~' || Character.isLetterOrDigit(character);
            if (!isSingleSpace && !isVisible) {
                return false;
            }
            previous = character;
        }
        return text.isEmpty() || previous != ' ';
    }

    /** The text with tidy lines, without empty ones around it; what people write in several lines keeps them. */
    public static String tidyLines(String text) {
        return isTidy(text) ? text : text.lines().map(Words::tidy).collect(Collectors.joining("\n")).strip();
    }

    private static String tidied(String text) {
        String seen = INVISIBLE.matcher(NOT_IN_XML.matcher(text).replaceAll("")).replaceAll("");
        return Normalizer.normalize(WHITE_SPACE.matcher(seen).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /**
     * What two texts have in common that count as the same: white space, case, characters that nobody sees and the way
     * in which accents are stored make no difference.
     */
    public static String key(String text) {
        return JOINING.matcher(tidy(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
