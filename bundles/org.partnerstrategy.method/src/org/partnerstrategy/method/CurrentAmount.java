package org.partnerstrategy.method;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Relation;

/** The money that a relation gets per year. */
public final class CurrentAmount {

    private CurrentAmount() {
    }

    /** The amount of a relation's newest year in euro; amounts without a year count when no amount has one. */
    public static Optional<BigDecimal> of(Relation relation) {
        Year newest = relation.getAmounts().stream().map(Amount::getYear).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        return relation.getAmounts().stream().filter(amount -> Objects.equals(amount.getYear(), newest))
                .map(Amount::getEuro).filter(Objects::nonNull).reduce(BigDecimal::add);
    }
}
