package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.exchange.register.Cell;

/**
 * An amount in euro as Dutch and English registers write it. A point or comma with three digits behind it and one to
 * three before it parts the thousands ("15.000" and "1,234" are whole); any other single one parts the cents.
 */
public final class EuroText {

    /** No register of a municipality goes beyond a thousand billion; what does is not an amount. */
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_TEXT = 40;

    private static final Pattern CURRENCY = Pattern.compile("(?i)€|\\beuro?\\b");
    private static final Pattern NO_CENTS = Pattern.compile("(?<=\\d)[.,][-–—=]+$");
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern SIGNED = Pattern.compile("([-–−]?) ?(\\d.*)");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\( ?(\\d[^)]*)\\)");

    private static final Pattern DUTCH = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

    private EuroText() {
    }

    /** The amount in euro that a text says, rounded to cents; none when it says no amount. */
    public static Optional<BigDecimal> parse(String text) {
        return parse(Cell.text(text));
    }

    /** The amount in euro, rounded to cents; none when the cell holds no amount. */
    static Optional<BigDecimal> parse(Cell cell) {
        String text = Words.tidy(cell.text());
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        return (cell.isNumber() ? number(text) : signed(withoutFrills(text))).flatMap(EuroText::inCents);
    }

    private static String withoutFrills(String text) {
        String bare = CURRENCY.matcher(text).replaceAll("").strip();
        bare = NO_CENTS.matcher(bare).replaceAll("");
        return SPACED_THOUSANDS.matcher(bare).replaceAll("");
    }

    private static Optional<BigDecimal> signed(String text) {
        Matcher inParentheses = IN_PARENTHESES.matcher(text);
        if (inParentheses.matches()) {
            return unsigned(inParentheses.group(1).strip()).map(BigDecimal::negate);
        }
        Matcher signed = SIGNED.matcher(text);
        if (!signed.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = unsigned(signed.group(2));
        return signed.group(1).isEmpty() ? amount : amount.map(BigDecimal::negate);
    }

    private static Optional<BigDecimal> unsigned(String text) {
        if (DUTCH.matcher(text).matches()) {
            return number(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return number(text.replace(",", ""));
        }
        return PLAIN.matcher(text).matches() ? number(text.replace(',', '.')) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> inCents(BigDecimal amount) {
        // A number such as 1e-999999999 would otherwise be written out.
        boolean isReasonable = (long) amount.precision() - amount.scale() <= MOST_DIGITS
                && amount.scale() <= LONGEST_TEXT;
        return isReasonable ? Optional.of(amount.setScale(2, RoundingMode.HALF_UP)) : Optional.empty();
    }
}
