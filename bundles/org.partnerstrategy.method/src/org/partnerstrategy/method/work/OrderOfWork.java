/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.work;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.method.Margin;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Urgency;

/** Which relations to work on first (handbook, step 4). */
public final class OrderOfWork {

    private static final Comparator<Rank> FIRST_TO_LAST = comparing(Rank::urgency, nullsLast(reverseOrder()))
            .thenComparing(Rank::margin, nullsLast(naturalOrder()))
            .thenComparing(Rank::amount, nullsLast(reverseOrder()))
            .thenComparing(Rank::partner, nullsLast(String.CASE_INSENSITIVE_ORDER));

    private OrderOfWork() {
    }

    /**
     * All relations: those of the most urgent goals first, then those furthest below the strategy line, then those with
     * the largest amount in the reference year, then by the partner's name. What is not known comes last.
     */
    public static List<WorkItem> of(PartnerStrategy strategy) {
        ReferenceYear year = ReferenceYear.of(strategy);
        return strategy.getRelations().stream().map(relation -> Rank.of(WorkItem.of(relation, year)))
                .sorted(FIRST_TO_LAST).map(Rank::item).toList();
    }

    /** What the order depends on, found out once and not with every comparison; null is what is not known. */
    private record Rank(WorkItem item, Urgency urgency, Margin margin, BigDecimal amount, String partner) {

        static Rank of(WorkItem item) {
            return new Rank(item, OrderOfWork.urgency(item), item.margin().orElse(null), item.amount().orElse(null),
                    OrderOfWork.partner(item));
        }
    }

    private static Urgency urgency(WorkItem item) {
        return Optional.of(item.relation()).map(Relation::getGoal).map(Goal::getUrgency).orElse(null);
    }

    private static String partner(WorkItem item) {
        return Optional.of(item.relation()).map(Relation::getPartner).map(NamedElement::getName).orElse(null);
    }
}
