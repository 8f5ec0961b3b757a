/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/**
 * A goal of a strategy whose diagram is tested. Positions are dependency/influence; what is said goes for the last
 * relation.
 */
public final class DrawnGoal {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final PartnerStrategy strategy = FACTORY.createPartnerStrategy();
    private final Goal goal = FACTORY.createGoal();
    private Relation relation;

    public DrawnGoal() {
        goal.setName("Sport");
        strategy.getGoals().add(goal);
    }

    public Goal goal() {
        return goal;
    }

    public PartnerStrategy strategy() {
        return strategy;
    }

    public Relation last() {
        return relation;
    }

    public Partner partner(String name) {
        Partner partner = FACTORY.createPartner();
        partner.setName(name);
        strategy.getPartners().add(partner);
        return partner;
    }

    public DrawnGoal relation(String name) {
        relation = FACTORY.createRelation();
        strategy.getRelations().add(relation);
        relation.setPartner(partner(name));
        relation.setGoal(goal);
        return this;
    }

    public DrawnGoal at(String position) {
        return at(position, 2026);
    }

    public DrawnGoal at(String position, int year) {
        Assessment assessment = FACTORY.createAssessment();
        assessment.setDependency(score(position, 0));
        assessment.setInfluence(score(position, 1));
        assessment.setReview(review(year));
        relation.getAssessments().add(assessment);
        return this;
    }

    private Review review(int year) {
        LocalDate date = LocalDate.of(year, 3, 1);
        return strategy.getReviews().stream().filter(review -> date.equals(review.getDate())).findFirst()
                .orElseGet(() -> {
                    Review review = FACTORY.createReview();
                    review.setName("Review " + year);
                    review.setDate(date);
                    strategy.getReviews().add(review);
                    return review;
                });
    }

    DrawnGoal going(Direction... directions) {
        Development development = FACTORY.createDevelopment();
        development.getDirections().addAll(List.of(directions));
        relation.setDevelopment(development);
        return this;
    }

    DrawnGoal by(FormKind... kinds) {
        for (FormKind kind : kinds) {
            Form form = FACTORY.createForm();
            form.setKind(kind);
            relation.getForms().add(form);
        }
        return this;
    }

    DrawnGoal amount(int euro) {
        Amount amount = FACTORY.createAmount();
        amount.setEuro(BigDecimal.valueOf(euro));
        relation.getAmounts().add(amount);
        return this;
    }

    DrawnGoal line(String... corners) {
        for (String corner : corners) {
            LinePoint point = FACTORY.createLinePoint();
            point.setDependency(score(corner, 0));
            point.setInfluence(score(corner, 1));
            strategy.getLinePoints().add(point);
        }
        return this;
    }

    List<String> line() {
        return strategy.getLinePoints().stream().map(point -> point.getDependency() + "/" + point.getInfluence())
                .toList();
    }

    private static Score score(String position, int axis) {
        return Score.parse(position.split("/")[axis]);
    }
}
