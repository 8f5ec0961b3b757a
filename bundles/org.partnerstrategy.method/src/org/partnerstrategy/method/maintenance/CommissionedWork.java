/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.maintenance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/**
 * What a partner does by commission, over all goals (handbook, step 5).
 *
 * @param goals how many goals it does so for
 * @param dominant the goal that has at least 60 % of the money in the reference year, or of the relations where no
 *        amounts are known
 */
public record CommissionedWork(int goals, Optional<Goal> dominant) {

    /** The share from which one goal dominates, in hundredths. */
    public static final int DOMINANT_PERCENTAGE = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The work of a partner.
     *
     * @param forms says which forms count as a commission
     */
    public static CommissionedWork of(Partner partner, FormCatalogue forms) {
        return of(partner, forms, () -> ReferenceYear.of(partner));
    }

    /** The work of a partner. The year, for which the whole strategy is searched, is asked for only when it counts. */
    static CommissionedWork of(Partner partner, FormCatalogue forms, Supplier<ReferenceYear> known) {
        List<Relation> commissions = partner.getRelations().stream()
                .filter(relation -> relation.getGoal() != null && forms.has(relation, FormKind.COMMISSION)).toList();
        Map<Goal, BigDecimal> relations = perGoal(commissions, relation -> BigDecimal.ONE);
        if (relations.size() < 2) {
            return new CommissionedWork(relations.size(), relations.keySet().stream().findFirst());
        }
        ReferenceYear year = known.get();
        Map<Goal, BigDecimal> amounts = perGoal(commissions,
                relation -> year.amount(relation).orElse(BigDecimal.ZERO));
        return new CommissionedWork(relations.size(), dominant(sum(amounts).signum() > 0 ? amounts : relations));
    }

    private static Map<Goal, BigDecimal> perGoal(List<Relation> relations, Function<Relation, BigDecimal> weight) {
        Map<Goal, BigDecimal> weights = new LinkedHashMap<>();
        relations.forEach(relation -> weights.merge(relation.getGoal(), weight.apply(relation), BigDecimal::add));
        return weights;
    }

    private static Optional<Goal> dominant(Map<Goal, BigDecimal> weights) {
        BigDecimal threshold = sum(weights).multiply(BigDecimal.valueOf(DOMINANT_PERCENTAGE));
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue().multiply(HUNDRED).compareTo(threshold) >= 0)
                .map(Map.Entry::getKey).findFirst();
    }

    private static BigDecimal sum(Map<Goal, BigDecimal> weights) {
        return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
