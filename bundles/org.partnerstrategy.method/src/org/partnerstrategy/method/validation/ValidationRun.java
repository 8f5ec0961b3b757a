/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * A validation that goes on bit by bit, for who has something else to do in between: a window that has to answer. The
 * strategy must not change until it is over.
 */
public final class ValidationRun {

    /** So many relations are looked at in one go, which takes some milliseconds. */
    private static final int RELATIONS_AT_A_TIME = 500;

    private final PartnerStrategy strategy;
    private final CheckLevels levels;
    private final List<Asked<ValidationRule>> ofWhole;
    private final List<Asked<Function<Relation, Optional<Finding>>>> ofEach;
    private final FindingOrder found;
    private int asked;
    private int checked;

    /**
     * What is asked.
     *
     * @param question of the whole, or of each relation
     * @param rule whose question it is
     * @param place the place of the rule among all rules
     */
    private record Asked<Q>(Q question, ValidationRule rule, int place) {
    }

    ValidationRun(PartnerStrategy strategy, CheckLevels levels, List<ValidationRule> rules) {
        this.strategy = strategy;
        this.levels = levels;
        found = new FindingOrder(strategy);
        List<Asked<ValidationRule>> all = IntStream.range(0, rules.size()).mapToObj(place ->
                new Asked<>(rules.get(place), rules.get(place), place))
                .filter(asked -> levels.of(asked.rule.id()) != CheckLevel.OFF).toList();
        ofWhole = all.stream().filter(asked -> !(asked.rule instanceof EachRelationRule)).toList();
        ofEach = all.stream().flatMap(asked -> asked.rule instanceof EachRelationRule each
                ? Stream.of(new Asked<>(each.forOneRun(strategy), asked.rule, asked.place)) : Stream.empty()).toList();
    }

    /** Looks at a bit more. Answers false when all is checked. */
    public boolean next() {
        if (asked < ofWhole.size()) {
            Asked<ValidationRule> next = ofWhole.get(asked++);
            levels.told(next.rule, next.question.check(strategy))
                    .forEach(finding -> found.add(finding, next.place));
        } else {
            List<Relation> relations = strategy.getRelations();
            int end = Math.min(relations.size(), checked + RELATIONS_AT_A_TIME);
            while (checked < end) {
                check(relations.get(checked), checked++);
            }
        }
        return asked < ofWhole.size() || checked < strategy.getRelations().size();
    }

    /** All rules look at a relation one after the other, while all that belongs to it is at hand. */
    private void check(Relation relation, int index) {
        for (Asked<Function<Relation, Optional<Finding>>> next : ofEach) {
            next.question.apply(relation).ifPresent(finding -> found.addOf(relation, index,
                    levels.told(next.rule, finding), next.place));
        }
    }

    /**
     * What has been found: the most serious first, equally serious ones in the order of the strategy's elements.
     */
    public List<Finding> findings() {
        return found.inOrder();
    }
}
