package org.partnerstrategy.editing.feature;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.model.Euro;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Rounding;

/** How values that are typed are written and read, in the language of the workbench. */
public final class FeatureValue {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d-M-uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([.,  ]\\d{3})+(?=\\D\\d{1,2}$|$).*");

    private FeatureValue() {
    }

    /** The value as the user reads and types it; empty for none. */
    public static String write(Object value) {
        return switch (value) {
        case null -> "";
        case BigDecimal euro -> Rounding.exactEuro(euro, Locale.getDefault());
        case LocalDate date -> Locale.getDefault().getLanguage().equals("nl") ? DAY_FIRST.format(date)
                : date.toString();
        default -> value.toString();
        };
    }

    /**
     * The value that was typed; null for nothing.
     *
     * @throws RefusedValue when it cannot be a value of the feature
     */
    public static Object read(EStructuralFeature feature, String text) throws RefusedValue {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        EClassifier type = feature.getEType();
        try {
            if (type == PartnerStrategyPackage.Literals.SCORE) {
                return Score.parse(typed);
            } else if (type == PartnerStrategyPackage.Literals.EURO) {
                return Euro.parse(plainAmount(typed));
            } else if (type == PartnerStrategyPackage.Literals.DATE) {
                return typed.matches("\\d{4}-.*") ? LocalDate.parse(typed)
                        : LocalDate.parse(typed.replaceAll("[/.]", "-"), DAY_FIRST);
            } else if (type == PartnerStrategyPackage.Literals.YEAR) {
                return Year.of(Integer.parseInt(typed));
            }
            return text;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RefusedValue(Message.of(FeatureValue.class, "refused." + type.getName(), typed));
        }
    }

    /** Takes out what parts the thousands, and makes the cents follow a point, however they were written. */
    private static String plainAmount(String typed) {
        String bare = typed.replace("€", "").strip();
        int decimals = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
        boolean hasDecimals = decimals >= 0 && bare.length() - decimals <= 3;
        String whole = hasDecimals ? bare.substring(0, decimals) : bare;
        if (THOUSANDS.matcher(whole).matches()) {
            whole = whole.replaceAll("[.,  ]", "");
        }
        return hasDecimals ? whole + '.' + bare.substring(decimals + 1) : whole;
    }
}
