package org.partnerstrategy.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words out of a register, or that someone typed, as they are stored and as they are compared. */
public final class Words {

    private static final Pattern NOT_IN_XML = Pattern
            .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {
    }

    /** Whether the text has characters that a strategy's file, being XML, cannot hold. */
    public static boolean haveForbiddenCharacters(String text) {
        return NOT_IN_XML.matcher(text).find();
    }

    /** The text without forbidden characters, with single spaces and none around it. */
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

    private static String tidied(String text) {
        return WHITE_SPACE.matcher(NOT_IN_XML.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /** What two texts have in common that count as the same: white space and case make no difference. */
    public static String key(String text) {
        return Normalizer.normalize(tidy(text), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
