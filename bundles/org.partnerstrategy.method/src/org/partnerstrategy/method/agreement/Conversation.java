/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.agreement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** What to talk about first when several people have assessed the relations (handbook, step 2). */
public final class Conversation {

    private static final Comparator<Agreement> WIDEST_APART_FIRST = comparing(Agreement::differsOnAdvice,
            reverseOrder()).thenComparing(Agreement::differsOnZone, reverseOrder())
            .thenComparing(Agreement::range, reverseOrder());

    private Conversation() {
    }

    /**
     * The relations on which assessors differ: first those for which they get different advice, then those that they
     * place in different zones, then by the largest range on either axis, then by the largest amount in the reference
     * year, then by the partner's name. Relations on which all gave the same scores are left out.
     *
     * @param relations relations of that strategy
     */
    public static List<Agreement> about(Collection<Relation> relations, PartnerStrategy strategy, AdviceRules rules) {
        ReferenceYear year = ReferenceYear.of(strategy);
        return relations.stream().map(relation -> Agreement.of(relation, rules)).flatMap(Optional::stream)
                .filter(agreement -> agreement.range() > 0)
                .sorted(WIDEST_APART_FIRST
                        .thenComparing(agreement -> year.amount(agreement.relation()).orElse(null),
                                nullsLast(reverseOrder()))
                        .thenComparing(Conversation::partner, nullsLast(String.CASE_INSENSITIVE_ORDER))
                        .thenComparing(agreement -> agreement.relation().getId(), nullsLast(naturalOrder())))
                .toList();
    }

    private static String partner(Agreement agreement) {
        return Optional.ofNullable(agreement.relation().getPartner()).map(NamedElement::getName).orElse(null);
    }
}
