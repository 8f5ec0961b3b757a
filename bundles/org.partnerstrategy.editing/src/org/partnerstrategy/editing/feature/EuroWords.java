package org.partnerstrategy.editing.feature;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** How amounts of money are written in the language of the workbench: with cents only when there are any. */
public final class EuroWords {

    private EuroWords() {
    }

    /** An amount without the sign of the currency. */
    public static String of(BigDecimal euro) {
        NumberFormat format = NumberFormat.getInstance(Locale.getDefault());
        int cents = euro.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(cents);
        format.setMaximumFractionDigits(cents);
        return format.format(euro);
    }
}
