/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/** A strategy with one goal, to be filled by a test. The first relation has the identity "1", the second "2", ... */
final class ExampleStrategy {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final PartnerStrategy strategy = FACTORY.createPartnerStrategy();
    private final Goal goal = FACTORY.createGoal();
    private final Review review = FACTORY.createReview();

    ExampleStrategy() {
        strategy.setOrganisation("Gemeente Voorbeeldstad");
        review.setDate(LocalDate.of(2026, 3, 1));
        strategy.getReviews().add(review);
        goal.setName("Jeugd- en jongerenwerk");
        strategy.getGoals().add(goal);
    }

    /** Figure 2 of the handbook. */
    static ExampleStrategy figure2() {
        ExampleStrategy example = new ExampleStrategy();
        example.goal.setName("Ontwikkelstrategie met partners (figuur 2)");
        example.relation("X", 30, 25, Direction.UP);
        example.relation("Y", 75, 45, Direction.LEFT, Direction.UP);
        example.relation("Z", 80, 85, Direction.RIGHT);
        return example;
    }

    /** Relations at places made up by chance, with names of up to forty characters; six of ten want to move. */
    static ExampleStrategy random(long seed, int relations) {
        Random random = new Random(seed);
        ExampleStrategy example = new ExampleStrategy();
        for (int i = 0; i < relations; i++) {
            Direction[] directions = random.nextInt(10) < 6
                    ? new Direction[] { Direction.values()[random.nextInt(Direction.values().length)] }
                    : new Direction[0];
            example.relation(name(random), random.nextInt(101), random.nextInt(101), directions);
        }
        return example;
    }

    private static String name(Random random) {
        int length = 5 + random.nextInt(36);
        StringBuilder name = new StringBuilder();
        while (name.length() < length) {
            for (int letters = 2 + random.nextInt(11); letters > 0; letters--) {
                name.append((char) ('a' + random.nextInt(26)));
            }
            name.append(' ');
        }
        return name.substring(0, length).strip();
    }

    Goal goal() {
        return goal;
    }

    PartnerStrategy strategy() {
        return strategy;
    }

    Relation relation(String name) {
        Partner partner = FACTORY.createPartner();
        partner.setName(name);
        strategy.getPartners().add(partner);
        Relation relation = FACTORY.createRelation();
        relation.setId(Integer.toString(strategy.getRelations().size() + 1));
        relation.setPartner(partner);
        relation.setGoal(goal);
        strategy.getRelations().add(relation);
        return relation;
    }

    Relation relation(String name, int dependency, int influence, Direction... directions) {
        Relation relation = relation(name);
        assess(relation, review, dependency, influence);
        if (directions.length > 0) {
            develop(relation, directions);
        }
        return relation;
    }

    /** Adds an assessment at the newest review. */
    void assess(Relation relation, int dependency, int influence) {
        assess(relation, review, dependency, influence);
    }

    /** Adds an assessment at a review a year earlier. */
    void assessEarlier(Relation relation, int dependency, int influence) {
        Review earlier = FACTORY.createReview();
        earlier.setDate(review.getDate().minusYears(1));
        strategy.getReviews().add(earlier);
        assess(relation, earlier, dependency, influence);
    }

    private static void assess(Relation relation, Review review, int dependency, int influence) {
        Assessment assessment = FACTORY.createAssessment();
        assessment.setReview(review);
        assessment.setDependency(Score.of(dependency));
        assessment.setInfluence(Score.of(influence));
        relation.getAssessments().add(assessment);
    }

    Development develop(Relation relation, Direction... directions) {
        Development development = FACTORY.createDevelopment();
        for (Direction direction : directions) {
            development.getDirections().add(direction);
        }
        relation.setDevelopment(development);
        return development;
    }

    void develop(Relation relation, int dependency, int influence, Direction... directions) {
        Development development = develop(relation, directions);
        development.setDesiredDependency(Score.of(dependency));
        development.setDesiredInfluence(Score.of(influence));
    }

    void pay(Relation relation, long euro) {
        Amount amount = FACTORY.createAmount();
        amount.setEuro(BigDecimal.valueOf(euro));
        relation.getAmounts().add(amount);
    }

    void corner(int dependency, int influence) {
        LinePoint corner = FACTORY.createLinePoint();
        corner.setDependency(Score.of(dependency));
        corner.setInfluence(Score.of(influence));
        strategy.getLinePoints().add(corner);
    }
}
