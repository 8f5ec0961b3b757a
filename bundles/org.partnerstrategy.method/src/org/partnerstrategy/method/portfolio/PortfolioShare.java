/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Rounding;

/**
 * A part of the relations of a goal.
 *
 * @param relations how many relations
 * @param amount what they get together in the reference year, in euro; relations without an amount in it add nothing
 * @param share their share of the money of the whole exactly, 0-1; none when the whole gets no money that is known
 * @param percentage the share in whole percents as people read it; those of all parts of a portfolio add up to 100
 */
public record PortfolioShare(int relations, BigDecimal amount, Optional<Double> share, Optional<Integer> percentage) {

    /** The parts of a whole, in their order. */
    static List<PortfolioShare> of(List<List<Relation>> parts, ReferenceYear year) {
        List<BigDecimal> amounts = parts.stream().map(year::sum).toList();
        BigDecimal total = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) {
            return parts.stream().map(part -> new PortfolioShare(part.size(), year.sum(part), Optional.empty(),
                    Optional.empty()))
                    .toList();
        }
        List<Integer> percentages = Rounding.percentages(amounts);
        return IntStream.range(0, parts.size()).mapToObj(i -> new PortfolioShare(parts.get(i).size(), amounts.get(i),
                Optional.of(amounts.get(i).doubleValue() / total.doubleValue()), Optional.of(percentages.get(i))))
                .toList();
    }
}
