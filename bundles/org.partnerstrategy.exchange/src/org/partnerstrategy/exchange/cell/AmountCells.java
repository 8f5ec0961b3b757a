package org.partnerstrategy.exchange.cell;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.exchange.EuroText;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.ReferenceYear.YearAmount;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * The amount of a relation in the reference year, and its year. Amounts of other years stay as they are; the newest of
 * them is shown where there is none in the reference year.
 */
public final class AmountCells {

    private static final Messages MESSAGES = Messages.of(AmountCells.class);

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private AmountCells() {
    }

    /** The amount in the reference year in euro; nothing when there is none. */
    public static String euro(Relation relation) {
        return euro(relation, ReferenceYear.of(relation));
    }

    /** The amount in a year in euro; nothing when there is none. */
    public static String euro(Relation relation, ReferenceYear year) {
        return year.elsewhere(relation).isPresent() ? "" : year.amount(relation).map(Money::say).orElse("");
    }

    /** What is shown aside where there is no amount in the reference year: the newest one with its year. */
    public static String elsewhere(Relation relation, ReferenceYear year) {
        return year.elsewhere(relation).map(YearAmount::say).map(Message::localized).orElse("");
    }

    /** The year of the amount, also of the newest one where there is none in the reference year; nothing without a year. */
    public static String year(Relation relation) {
        return year(relation, ReferenceYear.of(relation));
    }

    /** The same, with the reference year at hand. */
    public static String year(Relation relation, ReferenceYear reference) {
        return dated(relation, reference).stream().findFirst().map(amount -> amount.getYear().toString()).orElse("");
    }

    /** What a typed amount means; no text takes the amount in the reference year away. */
    public static CellChange readEuro(Relation relation, String text) {
        ReferenceYear year = ReferenceYear.of(relation);
        if (text.isEmpty()) {
            return CellChange.accepted(() -> EcoreUtil.deleteAll(counted(relation, year), true));
        }
        if (text.equals(elsewhere(relation, year))) {
            return CellChange.accepted(() -> { });
        }
        return EuroText.parse(text).map(euro -> CellChange.accepted(() -> set(relation, euro)))
                .orElseGet(() -> CellChange.refused(unknown(text)));
    }

    /** The amount of a year in euro; nothing when there is none. */
    public static String euro(Relation relation, Year year) {
        return of(relation, year).stream().map(Amount::getEuro).filter(Objects::nonNull).reduce(BigDecimal::add)
                .map(Money::say).orElse("");
    }

    /** What a pasted amount of a year means; no text takes it away. */
    public static CellChange readEuro(Relation relation, Year year, String text) {
        if (text.isEmpty()) {
            return CellChange.accepted(() -> EcoreUtil.deleteAll(of(relation, year), true));
        }
        return EuroText.parse(text).map(euro -> CellChange.accepted(() -> set(relation, year, euro)))
                .orElseGet(() -> CellChange.refused(unknown(text)));
    }

    private static String unknown(String text) {
        return MESSAGES.text("money.unknown", text, Money.say(BigDecimal.valueOf(12_500)));
    }

    private static List<Amount> of(Relation relation, Year year) {
        return relation.getAmounts().stream().filter(amount -> year.equals(amount.getYear())).toList();
    }

    private static void set(Relation relation, Year year, BigDecimal euro) {
        EcoreUtil.deleteAll(of(relation, year), true);
        Amount amount = PartnerStrategyFactory.eINSTANCE.createAmount();
        amount.setYear(year);
        amount.setEuro(EuroText.plain(euro));
        relation.getAmounts().add(amount);
    }

    /** What a typed year means: the amount that is shown becomes one of that year; no text makes it one without a year. */
    public static CellChange readYear(Relation relation, String text) {
        ReferenceYear reference = ReferenceYear.of(relation);
        List<Amount> dated = dated(relation, reference);
        List<Amount> amounts = dated.isEmpty() ? counted(relation, reference) : dated;
        if (amounts.isEmpty()) {
            return text.isEmpty() ? CellChange.accepted(() -> { })
                    : CellChange.refused(MESSAGES.text("year.withoutAmount"));
        }
        if (!text.isEmpty() && !YEAR.matcher(text).matches()) {
            return CellChange.refused(MESSAGES.text("year.wrong", text));
        }
        Year year = text.isEmpty() ? null : Year.parse(text);
        boolean isTaken = relation.getAmounts().stream()
                .anyMatch(amount -> !amounts.contains(amount) && Objects.equals(amount.getYear(), year));
        if (isTaken) {
            return CellChange.refused(text.isEmpty() ? MESSAGES.text("year.takenByNone") : MESSAGES.text("year.taken",
                    text));
        }
        return CellChange.accepted(() -> amounts.forEach(amount -> amount.setYear(year)));
    }

    /** What the amounts without a year say stays; the amount of the reference year is the rest. */
    private static void set(Relation relation, BigDecimal euro) {
        ReferenceYear reference = ReferenceYear.of(relation);
        List<Amount> counted = counted(relation, reference);
        List<Amount> dated = counted.stream().filter(amount -> amount.getYear() != null).toList();
        List<Amount> changed = dated.isEmpty() ? counted : dated;
        BigDecimal others = counted.stream().filter(amount -> !changed.contains(amount)).map(Amount::getEuro)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = euro.subtract(others);
        BigDecimal plain = EuroText.plain(rest);
        if (changed.isEmpty()) {
            Amount amount = PartnerStrategyFactory.eINSTANCE.createAmount();
            amount.setEuro(plain);
            // Who has amounts of other years gets one of the reference year; a first amount gets its year when it is typed.
            reference.elsewhere(relation).flatMap(elsewhere -> reference.year()).ifPresent(amount::setYear);
            relation.getAmounts().add(amount);
        } else {
            changed.get(0).setEuro(plain);
            EcoreUtil.deleteAll(changed.subList(1, changed.size()), true);
        }
    }

    private static List<Amount> counted(Relation relation, ReferenceYear year) {
        return relation.getAmounts().stream().filter(year::has).toList();
    }

    /** The amounts with the year that is shown: the reference year, else the newest. */
    private static List<Amount> dated(Relation relation, ReferenceYear reference) {
        Optional<Year> shown = reference.elsewhere(relation).map(YearAmount::year).or(reference::year);
        return relation.getAmounts().stream()
                .filter(amount -> amount.getYear() != null && shown.filter(amount.getYear()::equals).isPresent())
                .toList();
    }
}
