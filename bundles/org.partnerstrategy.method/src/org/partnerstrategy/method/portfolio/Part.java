package org.partnerstrategy.method.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.method.CurrentAmount;
import org.partnerstrategy.model.Relation;

/**
 * A part of the relations of a goal.
 *
 * @param relations how many relations
 * @param amount what they get together per year, in euro; relations without a known amount add nothing
 * @param share their share of the money of the whole, 0-1; none when the whole gets no money that is known
 */
public record Part(int relations, BigDecimal amount, Optional<Double> share) {

    static Part of(List<Relation> relations, BigDecimal total) {
        BigDecimal amount = amount(relations);
        return new Part(relations.size(), amount, total.signum() > 0
                ? Optional.of(amount.doubleValue() / total.doubleValue()) : Optional.empty());
    }

    static BigDecimal amount(List<Relation> relations) {
        return relations.stream().map(CurrentAmount::of).flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
