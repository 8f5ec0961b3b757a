package org.partnerstrategy.exchange.register;

import java.util.regex.Pattern;

/** What headings and titles say of the unit of amounts. */
public final class AmountUnit {

    private static final Pattern THOUSANDS = Pattern
            .compile("(?i)[x×*] ?(?:€|eur|euro)? ?1[.,]?000|duizend|thousand|\\bdzd\\b|k€|€ ?k\\b|miljoen|million|\\bmln\\b");

    private AmountUnit() {
    }

    /** Whether a text says that amounts are in thousands or millions. */
    public static boolean isLarger(String text) {
        return THOUSANDS.matcher(text).find();
    }
}
