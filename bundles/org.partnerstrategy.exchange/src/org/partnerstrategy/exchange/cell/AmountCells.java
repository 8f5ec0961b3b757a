package org.partnerstrategy.exchange.cell;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.exchange.EuroText;
import org.partnerstrategy.method.CurrentAmount;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** The current amount of a relation, that of the newest year, and that year. Earlier years stay as they are. */
public final class AmountCells {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private AmountCells() {
    }

    /** The current amount in euro; nothing when it is unknown. */
    public static String euro(Relation relation) {
        return CurrentAmount.of(relation).map(Money::say).orElse("");
    }

    /** The year of the current amount; nothing when it is unknown. */
    public static String year(Relation relation) {
        return newest(relation).map(Year::toString).orElse("");
    }

    /** What a typed amount means; no text takes the current amount away. */
    public static CellChange readEuro(Relation relation, String text) {
        if (text.isEmpty()) {
            return CellChange.accepted(() -> EcoreUtil.deleteAll(current(relation), true));
        }
        return EuroText.parse(text).map(euro -> CellChange.accepted(() -> set(relation, euro)))
                .orElseGet(() -> CellChange.refused(Texts.say("money.unknown", text, Money.say(BigDecimal.valueOf(12_500)))));
    }

    /** What a typed year of the current amount means. */
    public static CellChange readYear(Relation relation, String text) {
        List<Amount> amounts = current(relation);
        if (amounts.isEmpty()) {
            return text.isEmpty() ? CellChange.accepted(() -> { })
                    : CellChange.refused(Texts.say("year.withoutAmount"));
        }
        if (!text.isEmpty() && !YEAR.matcher(text).matches()) {
            return CellChange.refused(Texts.say("year.wrong", text));
        }
        Year year = text.isEmpty() ? null : Year.parse(text);
        boolean isTaken = relation.getAmounts().stream()
                .anyMatch(amount -> !amounts.contains(amount) && Objects.equals(amount.getYear(), year));
        return isTaken ? CellChange.refused(Texts.say("year.taken", text))
                : CellChange.accepted(() -> amounts.forEach(amount -> amount.setYear(year)));
    }

    private static void set(Relation relation, BigDecimal euro) {
        List<Amount> amounts = current(relation);
        BigDecimal plain = euro.stripTrailingZeros().scale() <= 0 ? euro.setScale(0) : euro;
        if (amounts.isEmpty()) {
            Amount amount = PartnerStrategyFactory.eINSTANCE.createAmount();
            amount.setEuro(plain);
            relation.getAmounts().add(amount);
        } else {
            amounts.get(0).setEuro(plain);
            EcoreUtil.deleteAll(amounts.subList(1, amounts.size()), true);
        }
    }

    private static List<Amount> current(Relation relation) {
        Year newest = newest(relation).orElse(null);
        return relation.getAmounts().stream().filter(amount -> Objects.equals(amount.getYear(), newest)).toList();
    }

    private static Optional<Year> newest(Relation relation) {
        return relation.getAmounts().stream().map(Amount::getYear).filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
