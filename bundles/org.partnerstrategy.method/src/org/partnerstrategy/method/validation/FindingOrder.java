/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * Puts findings in the order in which people read them: the most serious first, equally serious ones in the order of
 * the strategy's elements, those of one element in the order of the rules. The place of a relation need not be looked
 * for, so that the time for each does not grow with their number.
 */
final class FindingOrder {

    private static final Comparator<Placed> IN_ORDER = Comparator.comparing((Placed found) -> found.finding.severity())
            .thenComparingLong(Placed::place).thenComparingInt(Placed::rule);
    /** More than there are elements within one part of a strategy. */
    private static final long PARTS = 1L << 24;

    private final PartnerStrategy strategy;
    private final List<Placed> ofRelations = new ArrayList<>();
    private final List<Placed> others = new ArrayList<>();
    private final long firstRelation;

    /**
     * A finding.
     *
     * @param place the place of its element
     * @param rule the place of its rule
     */
    private record Placed(Finding finding, long place, int rule) {
    }

    FindingOrder(PartnerStrategy strategy) {
        this.strategy = strategy;
        firstRelation = strategy.getRelations().isEmpty() ? 0
                : 1L + strategy.eContents().indexOf(strategy.getRelations().getFirst());
    }

    /** One more finding about anything. */
    void add(Finding finding, int rule) {
        others.add(new Placed(finding, Long.MAX_VALUE, rule));
    }

    /** One more finding about a relation, or a part of it, of which the place among the relations is known. */
    void addOf(Relation relation, int index, Finding finding, int rule) {
        ofRelations.add(new Placed(finding, (firstRelation + index) * PARTS + within(relation, finding.element()),
                rule));
    }

    /** All findings in their order. */
    List<Finding> inOrder() {
        Map<EObject, Integer> numbers = numbers();
        return Stream.concat(ofRelations.stream(), others.stream().map(found -> new Placed(found.finding,
                place(found.finding.element(), numbers), found.rule)))
                .sorted(IN_ORDER).map(Placed::finding).toList();
    }

    /** Those of the direct parts of the strategy in which something was found. */
    private Map<EObject, Integer> numbers() {
        Map<EObject, Integer> numbers = new HashMap<>();
        others.forEach(found -> numbers.put(part(found.finding.element()), 0));
        int number = 0;
        for (Iterator<EObject> parts = strategy.eContents().iterator(); !numbers.isEmpty() && parts.hasNext();) {
            int next = ++number;
            numbers.computeIfPresent(parts.next(), (part, none) -> next);
        }
        return numbers;
    }

    /** The direct part of the strategy to which an element belongs; the outermost where it does not belong to it. */
    private EObject part(EObject element) {
        EObject part = element;
        while (part != strategy && part.eContainer() != null && part.eContainer() != strategy) {
            part = part.eContainer();
        }
        return part;
    }

    private long place(EObject element, Map<EObject, Integer> numbers) {
        if (element == strategy) {
            return 0;
        }
        EObject part = part(element);
        // What is not in the strategy comes last.
        return part.eContainer() == strategy ? numbers.get(part) * PARTS + within(part, element) : Long.MAX_VALUE;
    }

    /** How many elements of a part come before an element. */
    private static int within(EObject part, EObject element) {
        int before = 0;
        if (element != part) {
            before = 1;
            for (Iterator<EObject> all = part.eAllContents(); all.hasNext() && all.next() != element;) {
                before++;
            }
        }
        return before;
    }
}
