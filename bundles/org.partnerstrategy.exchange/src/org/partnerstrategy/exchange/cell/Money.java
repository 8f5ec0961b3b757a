package org.partnerstrategy.exchange.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.Euro;
import org.partnerstrategy.model.text.Rounding;

/** Amounts of euro as people read and type them. */
public final class Money {

    private Money() {
    }

    /** The amount with the grouping of the user's language, with cents only when it has some; nothing for none. */
    public static String say(BigDecimal euro) {
        return euro == null ? "" : Rounding.exactEuro(euro, Locale.getDefault());
    }

    /** The amount that was typed, with or without a euro sign and grouping; none when it is not an amount. */
    public static Optional<BigDecimal> parse(String typed) {
        String text = typed.replaceAll("[\u20ac\\s\u00a0]", "");
        // Three digits after the last mark are a group of thousands, fewer are cents: "1.250" and "1,250", "12,50".
        String plain = text.matches(".*[.,]\\d{1,2}")
                ? text.substring(0, lastMark(text)).replaceAll("[.,]", "") + "." + text.substring(lastMark(text) + 1)
                : text.replaceAll("[.,]", "");
        try {
            return Optional.of(Euro.parse(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int lastMark(String text) {
        return Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    }
}
