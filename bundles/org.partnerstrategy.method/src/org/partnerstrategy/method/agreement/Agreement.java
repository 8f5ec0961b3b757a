/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Relation;

/**
 * What the assessors of a relation agree on at its newest review (handbook, step 2). An assessor who gave no complete
 * assessment is not counted. A relation with a joint assessment has been talked about.
 *
 * @param relation the relation
 * @param assessors how many assessed it: two or more
 * @param agreeing how many of them give scores of their own for which the same rule gives the advice as for their
 *        consensus
 * @param rules the identities of the rules that give the advice for the scores of each
 * @param zones the zones in which they place the relation
 * @param range the widest difference between them on one of the axes, in points 0-100
 */
public record Agreement(Relation relation, int assessors, int agreeing, Set<String> rules, Set<Zone> zones,
        int range) {

    public Agreement {
        rules = Set.copyOf(rules);
        zones = Set.copyOf(zones);
    }

    /**
     * The agreement on a relation of a strategy; none when fewer than two have assessed it at its newest review, or the
     * group has agreed on a joint assessment.
     */
    public static Optional<Agreement> of(Relation relation, AdviceRules rules) {
        return Round.newest(relation).filter(round -> round.counting().size() > 1)
                .filter(round -> Strategies.haveIt(relation)).map(round -> of(relation, round, rules));
    }

    private static Agreement of(Relation relation, Round round, AdviceRules rules) {
        Cuts cuts = Cuts.of(Strategies.of(relation));
        List<Position> positions = round.counting().stream().map(Agreement::position).toList();
        Optional<String> common = rule(relation, round.consensus(), rules);
        List<Optional<String>> each = positions.stream().map(position -> rule(relation, position, rules)).toList();
        return new Agreement(relation, positions.size(), (int) each.stream().filter(common::equals).count(),
                each.stream().flatMap(Optional::stream).collect(Collectors.toSet()),
                positions.stream().map(cuts::zoneOf).collect(Collectors.toSet()), round.spread().points());
    }

    private static Position position(Assessment assessment) {
        return new Position(assessment.getDependency(), assessment.getInfluence());
    }

    private static Optional<String> rule(Relation relation, Position position, AdviceRules rules) {
        return rules.advise(Situation.at(position, relation)).map(advice -> advice.explanation().rule());
    }

    /** Whether the scores of the assessors lead to different advice. */
    public boolean differsOnAdvice() {
        return rules.size() > 1;
    }

    /** Whether the assessors place the relation in different zones. */
    public boolean differsOnZone() {
        return zones.size() > 1;
    }

    /** The share of the assessors whose own scores give the same advice, from 0 to 1. */
    public double share() {
        return (double) agreeing / assessors;
    }
}
